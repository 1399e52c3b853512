package org.kapija.core.document.picture;

/**
 * A turned view of a plane, about its middle and no larger: what leaves its corners is lost, the zone stays.
 *
 * @param angle radians, clockwise as the lines of text fall
 */
record Turn(double angle, int width, int height) {
    /** Turns so that lines that fall by the angle become level. */
    Plane of(Plane plane) {
        float[] values = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Point source = source(x, y);
                values[y * width + x] = plane.between(source.x(), source.y());
            }
        }
        return new Plane(width, height, values);
    }

    /** Returns where a place of the turned view lies in the plane. */
    Point source(double x, double y) {
        double fromX = x - (width - 1) / 2.0;
        double fromY = y - (height - 1) / 2.0;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Point((width - 1) / 2.0 + fromX * cos - fromY * sin, (height - 1) / 2.0 + fromX * sin + fromY * cos);
    }
}
