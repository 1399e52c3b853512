package org.kapija.simulator.finger;

import java.util.random.RandomGenerator;

/**
 * Grows ridges out of noise by filtering it again and again along the local direction at the local period. Where the
 * flow leaves no room for a whole ridge one ends or forks: minutiae are not placed, they happen (Cappelli, Erol, Maio
 * and Maltoni 2000).
 */
final class RidgeGrowth {
    // the more often chance is smoothed along the flow before ridges harden, the longer they run without a minutia
    private static final int SMOOTHING_ROUNDS = 6;
    private static final int HARDENING_ROUNDS = 2;
    // keeps a smoothed pattern's amplitude about level from round to round
    private static final float LEVEL_GAIN = 1.9f;
    // steep enough that ridges are nearly binary when they are stable
    private static final float HARD_GAIN = 4f;

    private final int width;
    private final int height;
    private final GaborBank bank;

    RidgeGrowth(int width, int height, GaborBank bank) {
        this.width = width;
        this.height = height;
        this.bank = bank;
    }

    /**
     * Grows a pattern.
     *
     * @param filters for each pixel the number of the filter that fits its direction and period
     * @return for each pixel -1 (valley) to 1 (ridge)
     */
    float[] grow(int[] filters, RandomGenerator random) {
        float[] pattern = new float[width * height];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (float) random.nextGaussian() * 0.5f;
        }
        for (int round = 0; round < SMOOTHING_ROUNDS; round++) {
            pattern = filter(pattern, filters, RidgeGrowth::level);
        }
        for (int round = 0; round < HARDENING_ROUNDS; round++) {
            pattern = filter(pattern, filters, RidgeGrowth::harden);
        }
        return pattern;
    }

    /** What a pixel makes of a filter's answer. */
    private interface Answer {
        float to(float response);
    }

    private float[] filter(float[] pattern, int[] filters, Answer scale) {
        float[] padded = padded(pattern);
        int stride = width + 2 * GaborBank.RADIUS;
        float[] answer = new float[pattern.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float[] weights = bank.weights(filters[y * width + x]);
                answer[y * width + x] = scale.to(response(padded, y * stride + x, stride, weights));
            }
        }
        return answer;
    }

    private static float response(float[] padded, int start, int stride, float[] weights) {
        float sum0 = 0;
        float sum1 = 0;
        for (int row = 0; row < GaborBank.SIDE; row++) {
            int at = start + row * stride;
            int weight = row * GaborBank.SIDE;
            for (int column = 0; column < GaborBank.SIDE - 1; column += 2) {
                sum0 += padded[at + column] * weights[weight + column];
                sum1 += padded[at + column + 1] * weights[weight + column + 1];
            }
            sum0 += padded[at + GaborBank.SIDE - 1] * weights[weight + GaborBank.SIDE - 1];
        }
        return sum0 + sum1;
    }

    private static float level(float response) {
        return LEVEL_GAIN * response;
    }

    private static float harden(float response) {
        float x = HARD_GAIN * response;
        return x / (1 + Math.abs(x)) * 1.25f;
    }

    private float[] padded(float[] pattern) {
        int stride = width + 2 * GaborBank.RADIUS;
        float[] padded = new float[stride * (height + 2 * GaborBank.RADIUS)];
        for (int y = 0; y < height; y++) {
            System.arraycopy(pattern, y * width, padded, (y + GaborBank.RADIUS) * stride + GaborBank.RADIUS, width);
        }
        return padded;
    }
}
