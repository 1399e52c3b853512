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

    /** So many pixels of a row answer at once. */
    private static final int NEIGHBOURS = 4;

    private final int width;
    private final int height;
    private final GaborBank bank;

    /** Grows patterns of one size; the width is a multiple of four. */
    RidgeGrowth(int width, int height, GaborBank bank) {
        if (width % NEIGHBOURS != 0) {
            throw new IllegalArgumentException("width: " + width + " is no multiple of " + NEIGHBOURS);
        }
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
            for (int x = 0; x < width; x += NEIGHBOURS) {
                respond(padded, y * stride + x, stride, filters, answer, y * width + x);
            }
        }
        for (int i = 0; i < answer.length; i++) {
            answer[i] = scale.to(answer[i]);
        }
        return answer;
    }

    /**
     * Lets four neighbours answer, each through its own filter. An addition to a sum waits for the one before, so eight
     * sums side by side take little longer than two; each still adds in the same order, to the same last bit.
     */
    private void respond(float[] padded, int start, int stride, int[] filters, float[] answer, int at) {
        float[] first = bank.weights(filters[at]);
        float[] second = bank.weights(filters[at + 1]);
        float[] third = bank.weights(filters[at + 2]);
        float[] fourth = bank.weights(filters[at + 3]);
        float even1 = 0;
        float even2 = 0;
        float even3 = 0;
        float even4 = 0;
        float odd1 = 0;
        float odd2 = 0;
        float odd3 = 0;
        float odd4 = 0;
        for (int row = 0; row < GaborBank.SIDE; row++) {
            int pixel = start + row * stride;
            int weight = row * GaborBank.SIDE;
            int end = weight + GaborBank.SIDE - 1;
            for (; weight < end; weight += 2) {
                even1 += padded[pixel] * first[weight];
                odd1 += padded[pixel + 1] * first[weight + 1];
                even2 += padded[pixel + 1] * second[weight];
                odd2 += padded[pixel + 2] * second[weight + 1];
                even3 += padded[pixel + 2] * third[weight];
                odd3 += padded[pixel + 3] * third[weight + 1];
                even4 += padded[pixel + 3] * fourth[weight];
                odd4 += padded[pixel + 4] * fourth[weight + 1];
                pixel += 2;
            }
            even1 += padded[pixel] * first[end];
            even2 += padded[pixel + 1] * second[end];
            even3 += padded[pixel + 2] * third[end];
            even4 += padded[pixel + 3] * fourth[end];
        }
        answer[at] = even1 + odd1;
        answer[at + 1] = even2 + odd2;
        answer[at + 2] = even3 + odd3;
        answer[at + 3] = even4 + odd4;
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
