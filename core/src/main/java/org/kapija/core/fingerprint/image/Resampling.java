package org.kapija.core.fingerprint.image;

import org.kapija.core.value.Octets;

/**
 * Brings an image to another resolution, so that every later step may count in pixels at 500 dpi.
 *
 * <p>Each pixel is a weighted mean of those around it, first along rows, then along columns, by the cubic of R. Keys
 * (1981) with a = -1/2. When an image shrinks the cubic widens to cover all pixels that become one, so that fine grain
 * does not turn into false ridges.
 */
public final class Resampling {
    /** The resolution that fingers are compared at (ISO/IEC 19794-4, ANSI/NIST-ITL). */
    public static final int USUAL_DPI = 500;

    /** Ridges that differ by one pixel in a hundred are not worth a resampling. */
    private static final int TOLERANCE_DPI = 5;

    private Resampling() {}

    /** Returns the image at {@value #USUAL_DPI} dpi, itself if it has them within {@value #TOLERANCE_DPI}. */
    public static FingerprintImage toUsual(FingerprintImage image) {
        return Math.abs(image.dpi() - USUAL_DPI) <= TOLERANCE_DPI ? image : to(image, USUAL_DPI);
    }

    /**
     * Returns the image at another resolution.
     *
     * @param dpi {@value FingerprintImage#DPI_MIN} to {@value FingerprintImage#DPI_MAX}
     */
    public static FingerprintImage to(FingerprintImage image, int dpi) {
        int width = scaled(image.width(), image.dpi(), dpi);
        int height = scaled(image.height(), image.dpi(), dpi);
        float[] from = new float[image.width() * image.height()];
        byte[] pixels = image.pixels().toArray();
        for (int at = 0; at < from.length; at++) {
            from[at] = pixels[at] & 0xFF;
        }
        float[] wide = rows(from, image.width(), image.height(), Taps.of(image.width(), width));
        float[] whole = columns(wide, width, Taps.of(image.height(), height));
        byte[] grey = new byte[width * height];
        for (int at = 0; at < grey.length; at++) {
            grey[at] = (byte) Math.clamp(Math.round(whole[at]), 0, 255);
        }
        return new FingerprintImage(width, height, dpi, Octets.of(grey));
    }

    private static int scaled(int pixels, int from, int to) {
        return Math.max(1, Math.round((float) pixels * to / from));
    }

    private static float[] rows(float[] from, int width, int height, Taps taps) {
        float[] to = new float[taps.count() * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < taps.count(); column++) {
                float sum = 0;
                for (int k = 0; k < taps.width(); k++) {
                    sum += taps.weight(column, k) * from[row * width + taps.place(column, k)];
                }
                to[row * taps.count() + column] = sum;
            }
        }
        return to;
    }

    private static float[] columns(float[] from, int width, Taps taps) {
        float[] to = new float[width * taps.count()];
        for (int row = 0; row < taps.count(); row++) {
            for (int k = 0; k < taps.width(); k++) {
                float weight = taps.weight(row, k);
                int source = taps.place(row, k) * width;
                for (int column = 0; column < width; column++) {
                    to[row * width + column] += weight * from[source + column];
                }
            }
        }
        return to;
    }

    /** Which pixels of a line make each pixel of the new one, and how much each counts. */
    private static final class Taps {
        private final int count;
        private final int width;
        private final int length;
        private final int[] first;
        private final float[] weights;

        private Taps(int count, int width, int length) {
            this.count = count;
            this.width = width;
            this.length = length;
            this.first = new int[count];
            this.weights = new float[count * width];
        }

        static Taps of(int length, int count) {
            double step = (double) length / count;
            double stretch = Math.max(1, step);
            var taps = new Taps(count, 2 * (int) Math.ceil(2 * stretch) + 1, length);
            for (int to = 0; to < count; to++) {
                double middle = (to + 0.5) * step - 0.5;
                taps.first[to] = (int) Math.floor(middle) - taps.width / 2;
                taps.weigh(to, middle, stretch);
            }
            return taps;
        }

        private void weigh(int to, double middle, double stretch) {
            double sum = 0;
            for (int k = 0; k < width; k++) {
                sum += cubic((first[to] + k - middle) / stretch);
            }
            for (int k = 0; k < width; k++) {
                weights[to * width + k] = (float) (cubic((first[to] + k - middle) / stretch) / sum);
            }
        }

        private static double cubic(double distance) {
            double d = Math.abs(distance);
            if (d < 1) {
                return 1 + d * d * (1.5 * d - 2.5);
            }
            return d < 2 ? 2 + d * (-4 + d * (2.5 - 0.5 * d)) : 0;
        }

        int count() {
            return count;
        }

        int width() {
            return width;
        }

        float weight(int to, int k) {
            return weights[to * width + k];
        }

        /** The pixel, or the last one on that side: beyond the edge the image goes on as it ends. */
        int place(int to, int k) {
            return Math.clamp(first[to] + k, 0, length - 1);
        }
    }
}
