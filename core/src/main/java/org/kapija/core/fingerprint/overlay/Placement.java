package org.kapija.core.fingerprint.overlay;

import java.util.List;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * How the plane of one finger is laid on that of another: turned about the origin, then shifted. Axes as in
 * {@link Minutiae}.
 *
 * @param turn radians, from the x axis towards the y axis
 * @param right pixels at 500 dpi
 * @param down pixels at 500 dpi
 */
record Placement(double turn, double right, double down) {
    /** Returns where a minutia comes to lie. */
    double x(Minutiae minutiae, int at) {
        return Math.cos(turn) * minutiae.x(at) - Math.sin(turn) * minutiae.y(at) + right;
    }

    /** Returns where a minutia comes to lie. */
    double y(Minutiae minutiae, int at) {
        return Math.sin(turn) * minutiae.x(at) + Math.cos(turn) * minutiae.y(at) + down;
    }

    /** Returns which way a minutia then points, radians, not reduced to one turn. */
    double direction(Minutiae minutiae, int at) {
        return radians(minutiae.direction(at)) + turn;
    }

    /** The placement that lays one minutia right on another, pointing the same way. */
    static Placement of(Minutiae probe, int at, Minutiae reference, int on) {
        return new Placement(radians(reference.direction(on) - probe.direction(at)), 0, 0)
                .laying(probe.x(at), probe.y(at), reference.x(on), reference.y(on));
    }

    /** The placement that brings pairs of minutiae closest together (least squares); two pairs or more. */
    static Placement closest(Minutiae probe, Minutiae reference, List<Agreement.Pair> pairs) {
        double[] from =
                centre(probe, pairs.stream().mapToInt(Agreement.Pair::probe).toArray());
        double[] to = centre(
                reference, pairs.stream().mapToInt(Agreement.Pair::reference).toArray());
        double along = 0;
        double across = 0;
        for (Agreement.Pair pair : pairs) {
            double x = probe.x(pair.probe()) - from[0];
            double y = probe.y(pair.probe()) - from[1];
            double u = reference.x(pair.reference()) - to[0];
            double v = reference.y(pair.reference()) - to[1];
            along += x * u + y * v;
            across += x * v - y * u;
        }
        return new Placement(Math.atan2(across, along), 0, 0).laying(from[0], from[1], to[0], to[1]);
    }

    /** The same turn, shifted so that one point comes to lie on another. */
    private Placement laying(double x, double y, double onX, double onY) {
        return new Placement(
                turn, onX - Math.cos(turn) * x + Math.sin(turn) * y, onY - Math.sin(turn) * x - Math.cos(turn) * y);
    }

    private static double[] centre(Minutiae minutiae, int[] which) {
        double x = 0;
        double y = 0;
        for (int at : which) {
            x += minutiae.x(at);
            y += minutiae.y(at);
        }
        return new double[] {x / which.length, y / which.length};
    }

    private static double radians(int steps) {
        return steps * (2 * Math.PI / Minutiae.TURN);
    }
}
