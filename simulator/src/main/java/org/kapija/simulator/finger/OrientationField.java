package org.kapija.simulator.finger;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The direction of the ridges at every point: the singular points of the pattern (Sherlock and Monro 1993), the angle
 * around each bent (Vizcaya and Gerhardt 1996), over the arch that every fingertip has. Coordinates are pixels at 500
 * dpi, x to the right, y towards the palm, origin in the middle of the finger.
 *
 * <p>The bend matters: unbent, ridges fan out of a core, and the ridges that fill the fan begin in the same places and
 * directions on every loop, so that strangers resemble each other. Skin folds its ridges around a core in arcs of equal
 * width, with parallel legs.
 */
final class OrientationField {
    /** A core (+1) or delta (-1) with its own bend of the angle around it. */
    private record Singularity(double x, double y, int sign, double bend, double twist, Fold fold) {
        double angle(double px, double py) {
            double around = around(px, py);
            // bends the flow without changing how often it winds around the point
            return sign
                    * (around
                            + bend * StrictMath.sin(around)
                            + twist * StrictMath.sin(2 * around)
                            - fold.angle(around));
        }

        /** The angle of a flow that nothing bends. */
        double around(double px, double py) {
            return StrictMath.atan2(py - y, px - x);
        }

        Singularity along(double axis) {
            return new Singularity(x, y, sign, bend, twist, new Fold(fold.depth(), axis));
        }
    }

    /**
     * How ridges lie around a core.
     *
     * @param depth 0: they fan out behind it; 1: they run back beside each other
     * @param axis where they run to, radians
     */
    private record Fold(double depth, double axis) {
        static final Fold NONE = new Fold(0, 0);

        double angle(double around) {
            return depth * StrictMath.sin(around - axis);
        }
    }

    /** Ridges rise towards the middle and fall again, most below the tip, less towards the palm. */
    private record Hump(double steepness, double middle, double halfWidth, double below, double tilt) {
        double angle(double x, double y) {
            double aside = (x - middle) / halfWidth;
            double fade = StrictMath.exp(-StrictMath.pow(Math.max(0, y - below) / 120, 2));
            return tilt
                    + StrictMath.atan(
                            steepness * fade * StrictMath.tanh(aside) * StrictMath.exp(-0.08 * aside * aside));
        }
    }

    private final List<Singularity> points;
    private final Hump hump;

    private OrientationField(List<Singularity> points, Hump hump) {
        this.points = points;
        this.hump = hump;
    }

    /** Places the singular points of a pattern where they are found on fingers, each a little elsewhere. */
    static OrientationField of(RidgePattern pattern, RandomGenerator random) {
        double x = random.nextGaussian(0, 16);
        double y = random.nextGaussian(-10, 18);
        List<Singularity> points = switch (pattern) {
            case ARCH -> List.of();
            case TENTED_ARCH -> loop(x, y, random.nextGaussian(0, 6), random.nextDouble(45, 95), random);
            case LEFT_LOOP -> loop(x, y, random.nextDouble(35, 140), random.nextDouble(55, 190), random);
            case RIGHT_LOOP -> loop(x, y, -random.nextDouble(35, 140), random.nextDouble(55, 190), random);
            case WHORL -> whorl(x, y, random);
        };
        Hump hump = hump(pattern, x, random);
        return new OrientationField(
                points.stream().map(point -> folded(point, points, hump)).toList(), hump);
    }

    /** Turns the fold of a point to where the flow of all others lets its ridges run straight. */
    private static Singularity folded(Singularity point, List<Singularity> points, Hump hump) {
        double others = points.stream()
                .filter(other -> !other.equals(point))
                .mapToDouble(other -> other.sign() * other.around(point.x(), point.y()))
                .sum();
        return point.along(others + 2 * hump.angle(point.x(), point.y()));
    }

    /**
     * Returns the direction along the ridges.
     *
     * @return radians, modulo a half turn; 0 is to the right
     */
    double at(double x, double y) {
        double sum = 0;
        for (Singularity point : points) {
            sum += point.angle(x, y);
        }
        return sum / 2 + hump.angle(x, y);
    }

    private static Hump hump(RidgePattern pattern, double middle, RandomGenerator random) {
        double steepness = switch (pattern) {
            case ARCH -> random.nextDouble(0.6, 1.4);
            case TENTED_ARCH, LEFT_LOOP, RIGHT_LOOP -> random.nextDouble(0.15, 0.6);
            case WHORL -> random.nextDouble(0, 0.35);
        };
        return new Hump(
                steepness,
                middle,
                random.nextDouble(45, 100),
                random.nextGaussian(-10, 25),
                random.nextGaussian(0, 0.08));
    }

    private static List<Singularity> loop(
            double x, double y, double deltaAside, double deltaBelow, RandomGenerator random) {
        return List.of(singularity(x, y, 1, random), singularity(x + deltaAside, y + deltaBelow, -1, random));
    }

    private static List<Singularity> whorl(double x, double y, RandomGenerator random) {
        double apart = random.nextDouble(10, 55);
        double lean = random.nextGaussian(0, 12);
        var points = new ArrayList<Singularity>();
        points.add(singularity(x + lean, y - apart / 2, 1, random));
        points.add(singularity(x - lean, y + apart / 2, 1, random));
        points.add(singularity(x - random.nextDouble(65, 150), y + random.nextDouble(60, 180), -1, random));
        points.add(singularity(x + random.nextDouble(65, 150), y + random.nextDouble(60, 180), -1, random));
        return List.copyOf(points);
    }

    private static Singularity singularity(double x, double y, int sign, RandomGenerator random) {
        double bend = random.nextGaussian(0, 0.1);
        double twist = random.nextGaussian(0, 0.05);
        Fold fold = sign > 0 ? new Fold(random.nextDouble(0.85, 1.1), 0) : Fold.NONE;
        return new Singularity(x, y, sign, bend, twist, fold);
    }
}
