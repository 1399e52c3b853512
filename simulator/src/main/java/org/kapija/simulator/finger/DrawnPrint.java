package org.kapija.simulator.finger;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.simulator.finger.DrawnFinger.Minutia;

/**
 * What an extractor makes of one touch of a {@link DrawnFinger}: turned, shifted, stretched, cut off at the border of
 * the contact, with minutiae missed and minutiae that are none.
 */
public final class DrawnPrint {
    /** Origin of a minutia that the finger does not have. */
    public static final int SPURIOUS = -1;

    private final Minutiae minutiae;
    private final int[] origins;

    private DrawnPrint(Minutiae minutiae, int[] origins) {
        this.minutiae = minutiae;
        this.origins = origins;
    }

    /** Touches a finger in a way that {@code random} draws. */
    public static DrawnPrint of(DrawnFinger finger, RandomGenerator random) {
        return new Contact(random).print(finger, random);
    }

    /** Returns the minutiae that were found. */
    public Minutiae minutiae() {
        return minutiae;
    }

    /** Returns which minutia of the finger the {@code at}-th is, or {@link #SPURIOUS}. */
    public int origin(int at) {
        return origins[at];
    }

    /** How the skin lies on the glass, and how well it is read. Lengths in pixels at 500 dpi, angles in radians. */
    private static final class Contact {
        /** Middle of the plane that prints lie on: far enough from zero for every shift. */
        private static final double MIDDLE = 512;

        private static final double TURN = 0.35;
        private static final double SHIFT = 14;
        private static final int WARP_LENGTH = 90;

        private final double cos;
        private final double sin;
        private final double turn;
        private final double warp;
        private final SmoothNoise pullX;
        private final SmoothNoise pullY;
        private final double middleX;
        private final double middleY;
        private final double radiusX;
        private final double radiusY;
        private final double missing;
        private final double spurious;
        private final double jitter;
        private final double directionJitter;

        Contact(RandomGenerator random) {
            turn = random.nextGaussian(0, TURN);
            cos = StrictMath.cos(turn);
            sin = StrictMath.sin(turn);
            warp = random.nextDouble(1, 5);
            pullX = new SmoothNoise(Finger.WIDTH, Finger.HEIGHT, WARP_LENGTH, random);
            pullY = new SmoothNoise(Finger.WIDTH, Finger.HEIGHT, WARP_LENGTH, random);
            middleX = random.nextGaussian(0, SHIFT);
            middleY = random.nextGaussian(0, SHIFT);
            radiusX = random.nextDouble(80, 125);
            radiusY = random.nextDouble(95, 165);
            missing = random.nextDouble(0.05, 0.25);
            spurious = random.nextDouble(0.02, 0.17);
            jitter = random.nextDouble(1.2, 3);
            directionJitter = random.nextDouble(0.05, 0.15);
        }

        DrawnPrint print(DrawnFinger finger, RandomGenerator random) {
            var found = new Minutiae.Builder();
            int[] origins = new int[Minutiae.COUNT_MAX];
            int size = 0;
            for (int at = 0; at < finger.minutiae().size() && size < origins.length; at++) {
                Minutia minutia = finger.minutiae().get(at);
                boolean seen = random.nextDouble() >= missing;
                if (seen && covers(minutia.x(), minutia.y())) {
                    add(found, minutia, jitter, directionJitter, random);
                    origins[size++] = at;
                }
            }
            int extra = (int) (size * spurious + random.nextDouble());
            for (int at = 0; at < extra && size < origins.length; at++) {
                add(found, stray(random), 0, 0, random);
                origins[size++] = SPURIOUS;
            }
            return new DrawnPrint(found.build(), Arrays.copyOf(origins, size));
        }

        private boolean covers(double x, double y) {
            double aside = (x - middleX) / radiusX;
            double down = (y - middleY) / radiusY;
            return aside * aside + down * down < 1;
        }

        private Minutia stray(RandomGenerator random) {
            double x;
            double y;
            do {
                x = middleX + random.nextDouble(-1, 1) * radiusX;
                y = middleY + random.nextDouble(-1, 1) * radiusY;
            } while (!covers(x, y));
            return new Minutia(x, y, random.nextDouble(2 * Math.PI), random.nextBoolean());
        }

        private void add(Minutiae.Builder found, Minutia minutia, double apart, double askew, RandomGenerator random) {
            double column = minutia.x() + Finger.WIDTH / 2.0;
            double row = minutia.y() + Finger.HEIGHT / 2.0;
            double x = minutia.x() + warp * pullX.at(column, row) + random.nextGaussian() * apart;
            double y = minutia.y() + warp * pullY.at(column, row) + random.nextGaussian() * apart;
            double direction = minutia.direction() + turn + random.nextGaussian() * askew;
            found.add(
                    (int) Math.rint(MIDDLE + cos * x - sin * y),
                    (int) Math.rint(MIDDLE + sin * x + cos * y),
                    Minutiae.steps(direction),
                    minutia.ending());
        }
    }
}
