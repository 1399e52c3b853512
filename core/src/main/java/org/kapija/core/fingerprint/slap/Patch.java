package org.kapija.core.fingerprint.slap;

import java.util.List;

/**
 * A connected piece of ridged image, as places on a plane in millimetres, x to the right and y down.
 *
 * @param places middles of its blocks, one or more
 */
record Patch(List<Place> places) {
    /** A point of the image, or a direction. */
    record Place(double x, double y) {
        /** Measure along a direction of length one. */
        double along(Place direction) {
            return x * direction.x + y * direction.y;
        }
    }

    Patch {
        places = List.copyOf(places);
    }

    double least(Place direction) {
        return places.stream()
                .mapToDouble(place -> place.along(direction))
                .min()
                .orElseThrow();
    }

    double most(Place direction) {
        return places.stream()
                .mapToDouble(place -> place.along(direction))
                .max()
                .orElseThrow();
    }

    double middle(Place direction) {
        return places.stream()
                .mapToDouble(place -> place.along(direction))
                .average()
                .orElseThrow();
    }

    double breadth(Place direction) {
        return most(direction) - least(direction);
    }

    /** Sums of squares about the own middle: xx, xy, yy. */
    double[] moments() {
        double x = middle(new Place(1, 0));
        double y = middle(new Place(0, 1));
        double[] moments = new double[3];
        for (Place place : places) {
            moments[0] += (place.x - x) * (place.x - x);
            moments[1] += (place.x - x) * (place.y - y);
            moments[2] += (place.y - y) * (place.y - y);
        }
        return moments;
    }
}
