package org.kapija.core.fingerprint.index;

import java.util.stream.IntStream;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * An order of minutiae in which the first few lie all over the print: next is always the farthest from those before.
 */
final class Spread {
    private Spread() {}

    /** Returns the minutiae's numbers, the one nearest the middle first. */
    static int[] of(Minutiae minutiae) {
        int size = minutiae.size();
        double x = IntStream.range(0, size).map(minutiae::x).average().orElse(0);
        double y = IntStream.range(0, size).map(minutiae::y).average().orElse(0);
        double[] near = IntStream.range(0, size)
                .mapToDouble(at -> -square(minutiae.x(at) - x, minutiae.y(at) - y))
                .toArray();
        int[] order = new int[size];
        for (int next = 0; next < size; next++) {
            int taken = farthest(near);
            order[next] = taken;
            for (int at = 0; at < size; at++) {
                double apart = square(minutiae.x(at) - minutiae.x(taken), minutiae.y(at) - minutiae.y(taken));
                near[at] = next == 0 ? apart : Math.min(near[at], apart);
            }
            for (int before = 0; before <= next; before++) {
                near[order[before]] = Double.NEGATIVE_INFINITY;
            }
        }
        return order;
    }

    private static int farthest(double[] near) {
        int farthest = 0;
        for (int at = 1; at < near.length; at++) {
            if (near[at] > near[farthest]) {
                farthest = at;
            }
        }
        return farthest;
    }

    private static double square(double dx, double dy) {
        return dx * dx + dy * dy;
    }
}
