package org.kapija.core.fingerprint.index;

import java.util.SplittableRandom;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.code.Surroundings;
import org.kapija.core.fingerprint.minutia.Minutiae;

/** Minutiae scattered at random, and other touches of them. */
final class DrawnFinger {
    /** A matrix of random numbers: codes of touches of one finger still resemble each other. */
    static final CodeMatrix MATRIX = matrix();

    private DrawnFinger() {}

    static Minutiae of(long seed, int size) {
        var random = new SplittableRandom(seed);
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < size; at++) {
            minutiae.add(
                    random.nextInt(100, 350), random.nextInt(100, 450), random.nextInt(65536), random.nextBoolean());
        }
        return minutiae.build();
    }

    /** The finger touched again: turned, shifted, every minutia a little off, every eighth missing. */
    static Minutiae again(Minutiae finger, long seed, double turn) {
        var random = new SplittableRandom(seed);
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < finger.size(); at++) {
            double dx = finger.x(at) - 225.0;
            double dy = finger.y(at) - 275.0;
            double x = 600 + dx * Math.cos(turn) - dy * Math.sin(turn) + random.nextGaussian();
            double y = 600 + dx * Math.sin(turn) + dy * Math.cos(turn) + random.nextGaussian();
            int direction = finger.direction(at) + Minutiae.steps(turn + 0.05 * random.nextGaussian());
            if (random.nextInt(8) > 0) {
                minutiae.add((int) x, (int) y, direction, finger.ending(at));
            }
        }
        return minutiae.build();
    }

    static CodedFinger coded(long seed, int size) {
        return CodedFinger.of(of(seed, size), MATRIX);
    }

    private static CodeMatrix matrix() {
        var random = new SplittableRandom(7);
        float[] columns = new float[CodeMatrix.BITS * Surroundings.LENGTH];
        for (int at = 0; at < columns.length; at++) {
            columns[at] = (float) random.nextGaussian();
        }
        return CodeMatrix.of(1, columns, new float[CodeMatrix.BITS]);
    }
}
