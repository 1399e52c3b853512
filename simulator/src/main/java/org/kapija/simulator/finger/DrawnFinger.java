package org.kapija.simulator.finger;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A finger known only by its minutiae, on an area larger than any sensor sees of it: minutiae are thrown on the flow of
 * a pattern without growing a ridge, a thousand times faster than a {@link Finger}. It can be touched many times, and
 * which minutia became which is known.
 */
public final class DrawnFinger {
    /** How near each other extractors leave minutiae, pixels at 500 dpi. */
    static final double NEAREST = 9;

    /** Fewest and most minutiae a square pixel: 20 to 60 on a touch print. */
    private static final double DENSITY_MIN = 0.45e-3;

    private static final double DENSITY_MAX = 1.3e-3;

    private final List<Minutia> minutiae;

    private DrawnFinger(List<Minutia> minutiae) {
        this.minutiae = List.copyOf(minutiae);
    }

    /** Draws the finger of a seed: about a millisecond. */
    public static DrawnFinger of(long seed) {
        var random = new SplittableRandom(seed);
        var flow = new Flow(Finger.WIDTH, Finger.HEIGHT, random);
        double wanted = Finger.WIDTH * Finger.HEIGHT * random.nextDouble(DENSITY_MIN, DENSITY_MAX);
        var minutiae = new ArrayList<Minutia>();
        while (minutiae.size() < wanted) {
            double x = (random.nextDouble() - 0.5) * Finger.WIDTH;
            double y = (random.nextDouble() - 0.5) * Finger.HEIGHT;
            Minutia minutia = flow.minutia(x, y, random);
            if (minutiae.stream().noneMatch(other -> minutia.apart(other) < NEAREST)) {
                minutiae.add(minutia);
            }
        }
        return new DrawnFinger(minutiae);
    }

    /** Returns all minutiae, those that no single touch shows included. */
    List<Minutia> minutiae() {
        return minutiae;
    }

    /**
     * A point where a ridge ends or forks.
     *
     * @param x pixels at 500 dpi from the middle of the finger, to the right
     * @param y pixels towards the palm
     * @param direction radians, from the x axis towards the y axis
     * @param ending whether the ridge ends, else it forks
     */
    record Minutia(double x, double y, double direction, boolean ending) {
        double apart(Minutia other) {
            return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
        }
    }

    /** The flow of one finger, from which minutiae take their directions. */
    static final class Flow {
        private final OrientationField field;
        private final SmoothNoise sway;
        private final double width;
        private final double height;

        /** Draws a pattern with its flow, over an area around the middle. */
        Flow(double width, double height, RandomGenerator random) {
            this.width = width;
            this.height = height;
            this.field = OrientationField.of(RidgePattern.draw(random), random);
            this.sway = new SmoothNoise(width, height, Finger.SWAY_LENGTH, random);
        }

        /** Draws the minutia of a place: it points along the flow, one way or the other. */
        Minutia minutia(double x, double y, RandomGenerator random) {
            double stray = Finger.SWAY * sway.at(x + width / 2, y + height / 2);
            double along = field.at(x, y) + stray + (random.nextBoolean() ? Math.PI : 0);
            return new Minutia(x, y, along, random.nextDouble() < 0.55);
        }
    }
}
