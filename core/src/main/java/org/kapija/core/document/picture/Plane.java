package org.kapija.core.document.picture;

/**
 * Values of an image while they are searched.
 *
 * @param values row by row
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves this package, never compared
record Plane(int width, int height, float[] values) {
    /** An image at a whole fraction of its size, each value the mean of the pixels it stands for. */
    static Plane shrunk(GreyImage image, int factor) {
        int width = Math.max(1, image.width() / factor);
        int height = Math.max(1, image.height() / factor);
        float[] values = new float[width * height];
        byte[] pixels = image.pixels();
        int taken = Math.min(factor, Math.min(image.width(), image.height()));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int row = 0; row < taken; row++) {
                    int at = (y * factor + row) * image.width() + x * factor;
                    for (int column = 0; column < taken; column++) {
                        sum += pixels[at + column] & 0xFF;
                    }
                }
                values[y * width + x] = sum / (float) (taken * taken);
            }
        }
        return new Plane(width, height, values);
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    /** Returns the value between pixels; outside, that of the nearest edge. */
    float between(double x, double y) {
        double inX = Math.clamp(x, 0, width - 1.0);
        double inY = Math.clamp(y, 0, height - 1.0);
        int left = Math.min((int) inX, Math.max(0, width - 2));
        int top = Math.min((int) inY, Math.max(0, height - 2));
        int right = Math.min(left + 1, width - 1);
        int below = Math.min(top + 1, height - 1);
        float shareX = (float) (inX - left);
        float shareY = (float) (inY - top);
        return (at(left, top) * (1 - shareX) + at(right, top) * shareX) * (1 - shareY)
                + (at(left, below) * (1 - shareX) + at(right, below) * shareX) * shareY;
    }

    /** How much values change from left to right: much where characters stand, little on plain and shaded ground. */
    Plane strokes() {
        float[] changes = new float[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 1; x < width - 1; x++) {
                changes[y * width + x] = Math.abs(at(x + 1, y) - at(x - 1, y));
            }
        }
        return new Plane(width, height, changes);
    }

    /** The mean over so many values to both sides of each. */
    Plane meanOfRows(int reach) {
        float[] means = new float[values.length];
        for (int y = 0; y < height; y++) {
            float sum = 0;
            for (int x = -reach; x < width; x++) {
                if (x + reach < width) {
                    sum += at(x + reach, y);
                }
                if (x - reach - 1 >= 0) {
                    sum -= at(x - reach - 1, y);
                }
                if (x >= 0) {
                    means[y * width + x] = sum / (2 * reach + 1);
                }
            }
        }
        return new Plane(width, height, means);
    }

    /** Returns the value that so large a share of all do not exceed, nearly. */
    float quantile(double share) {
        int[] counts = new int[256];
        for (float value : values) {
            counts[Math.clamp((int) value, 0, 255)]++;
        }
        long below = Math.round(share * values.length);
        int value = 0;
        for (long sum = counts[0]; sum < below && value < 255; sum += counts[value]) {
            value++;
        }
        return value;
    }
}
