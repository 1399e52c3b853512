package org.kapija.core.document.picture;

/** A place in an image: pixels from its upper left corner, pixels' middles at whole numbers. */
record Point(double x, double y) {
    /** The place at a share of the way to another one. */
    Point towards(Point other, double share) {
        return new Point(x + share * (other.x - x), y + share * (other.y - y));
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
