package org.kapija.core.fingerprint.image;

import org.kapija.core.value.Octets;

/** Images drawn by rule, to see what filters make of them. */
public final class PatternImage {
    private PatternImage() {}

    /** Grey of each pixel. */
    public interface Grey {
        /** Returns 0 (black) to 255. */
        int at(int x, int y);
    }

    /** Draws by a rule. */
    public static FingerprintImage of(int width, int height, int dpi, Grey grey) {
        byte[] pixels = new byte[width * height];
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = (byte) grey.at(at % width, at / width);
        }
        return new FingerprintImage(width, height, dpi, Octets.of(pixels));
    }

    /**
     * Parallel ridges, all alike.
     *
     * @param angle along the ridges, radians
     * @param period pixels
     */
    public static FingerprintImage stripes(int width, int height, int dpi, double angle, double period) {
        return of(width, height, dpi, (x, y) ->
                (int) Math.round(127.5 + 90 * Math.cos(2 * Math.PI * across(x + 0.5, y + 0.5, angle) / period)));
    }

    private static double across(double x, double y, double angle) {
        return -x * Math.sin(angle) + y * Math.cos(angle);
    }

    /** Correlation of two images of one size: 1 for equal ones, 0 for strangers. */
    public static double likeness(FingerprintImage one, FingerprintImage other) {
        int count = one.pixels().size();
        double[] sums = new double[5];
        for (int at = 0; at < count; at++) {
            double a = one.pixels().at(at);
            double b = other.pixels().at(at);
            sums[0] += a;
            sums[1] += b;
            sums[2] += a * a;
            sums[3] += b * b;
            sums[4] += a * b;
        }
        double common = sums[4] - sums[0] * sums[1] / count;
        return common / Math.sqrt((sums[2] - sums[0] * sums[0] / count) * (sums[3] - sums[1] * sums[1] / count));
    }
}
