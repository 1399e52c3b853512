package org.kapija.simulator.page;

import java.awt.image.BufferedImage;

/**
 * Grey values while they are worked on.
 *
 * @param values row by row, 0 is black, 255 white
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves this package, never compared
record Shades(int width, int height, float[] values) {
    static Shades of(BufferedImage image) {
        float[] values = new float[image.getWidth() * image.getHeight()];
        image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, values);
        return new Shades(image.getWidth(), image.getHeight(), values);
    }

    /** Blurs with a spot of normal distribution, edges continued outwards. */
    Shades blurred(double deviation) {
        int reach = (int) Math.ceil(3 * deviation);
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int at = -reach; at <= reach; at++) {
            weights[at + reach] = (float) Math.exp(-at * at / (2 * deviation * deviation));
            sum += weights[at + reach];
        }
        float[] rows = new float[values.length];
        float[] whole = new float[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float total = 0;
                for (int at = -reach; at <= reach; at++) {
                    total += weights[at + reach] * values[y * width + Math.clamp(x + at, 0, width - 1)];
                }
                rows[y * width + x] = total / sum;
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float total = 0;
                for (int at = -reach; at <= reach; at++) {
                    total += weights[at + reach] * rows[Math.clamp(y + at, 0, height - 1) * width + x];
                }
                whole[y * width + x] = total / sum;
            }
        }
        return new Shades(width, height, whole);
    }

    /** Returns the value between pixels, and another one outside. */
    double at(double x, double y, double outside) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return outside;
        }
        double right = x - left;
        double below = y - top;
        int at = top * width + left;
        return (values[at] * (1 - right) + values[at + 1] * right) * (1 - below)
                + (values[at + width] * (1 - right) + values[at + width + 1] * right) * below;
    }
}
