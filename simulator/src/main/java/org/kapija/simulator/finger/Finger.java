package org.kapija.simulator.finger;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The skin of one synthetic fingertip: its ridges on an area large enough for every way it may touch a sensor. Made
 * from a seed; equal seeds give equal fingers to the last bit.
 *
 * <p>Method: flow from singular points, a map of ridge periods, ridges grown by oriented filters (R. Cappelli et al.,
 * Synthetic fingerprint-image generation, 2000). No part of it was learned from a real finger.
 */
public final class Finger {
    /** Width of the skin, pixels at 500 dpi. */
    static final int WIDTH = 368;

    /** Height of the skin, pixels at 500 dpi. */
    static final int HEIGHT = 400;

    /** How far the flow strays from its pattern, radians (deviation), and the length of its waves, pixels. */
    static final double SWAY = 0.08;

    static final double SWAY_LENGTH = 120;

    private static final GaborBank BANK = new GaborBank();

    private final long seed;
    private final RidgePattern pattern;
    private final float[] ridges;

    private Finger(long seed, RidgePattern pattern, float[] ridges) {
        this.seed = seed;
        this.pattern = pattern;
        this.ridges = ridges;
    }

    /** Grows the finger of a seed: about a quarter of a second of one core. */
    public static Finger of(long seed) {
        var random = new SplittableRandom(seed);
        RidgePattern pattern = RidgePattern.draw(random);
        OrientationField flow = OrientationField.of(pattern, random);
        int[] filters = filters(flow, random);
        return new Finger(seed, pattern, new RidgeGrowth(WIDTH, HEIGHT, BANK).grow(filters, random));
    }

    /** Returns what the finger was made from. */
    public long seed() {
        return seed;
    }

    /** Returns the class of its ridge flow. */
    public RidgePattern pattern() {
        return pattern;
    }

    /**
     * Returns the height of the skin at a point.
     *
     * @param x pixels from the middle, to the right
     * @param y pixels from the middle, towards the palm
     * @return about -1.2 (valley) to 1.2 (ridge), 0 beyond the grown area
     */
    double heightAt(double x, double y) {
        double column = x + WIDTH / 2.0;
        double row = y + HEIGHT / 2.0;
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        if (left < 0 || top < 0 || left >= WIDTH - 1 || top >= HEIGHT - 1) {
            return 0;
        }
        double u = column - left;
        double v = row - top;
        int at = top * WIDTH + left;
        double upper = ridges[at] * (1 - u) + ridges[at + 1] * u;
        double lower = ridges[at + WIDTH] * (1 - u) + ridges[at + WIDTH + 1] * u;
        return upper * (1 - v) + lower * v;
    }

    private static int[] filters(OrientationField flow, RandomGenerator random) {
        // ridges lie 8 to 11 pixels apart on adults' fingers at 500 dpi, wider below the core
        double mean = random.nextDouble(8, 11.4);
        // long waves: where period or direction change on a short way a ridge must begin, and real ridges seldom must
        var unevenness = new SmoothNoise(WIDTH, HEIGHT, 110, random);
        var sway = new SmoothNoise(WIDTH, HEIGHT, SWAY_LENGTH, random);
        int[] filters = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double fromMiddle = y - HEIGHT / 2.0;
                double period = mean * (1 + 0.05 * unevenness.at(x, y)) + 0.6 * Math.clamp(fromMiddle / 100, -1, 1);
                double direction = flow.at(x - WIDTH / 2.0, fromMiddle) + SWAY * sway.at(x, y);
                filters[y * WIDTH + x] = BANK.nearest(direction, period);
            }
        }
        return filters;
    }
}
