package org.kapija.simulator.finger;

/**
 * Even Gabor filters for every direction and ridge period that fingers have, each with zero mean, so that a flat area
 * answers zero.
 */
final class GaborBank {
    /** Half the side of a filter, pixels. */
    static final int RADIUS = 8;

    static final int SIDE = 2 * RADIUS + 1;

    private static final int DIRECTIONS = 32;
    private static final double SHORTEST = 6.0;
    private static final double LONGEST = 14.0;
    private static final int PERIODS = 33;
    private static final double SIGMA = 4.0;

    private final float[][] filters = new float[DIRECTIONS * PERIODS][];

    GaborBank() {
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            for (int period = 0; period < PERIODS; period++) {
                filters[direction * PERIODS + period] = filter(
                        Math.PI * direction / DIRECTIONS, SHORTEST + (LONGEST - SHORTEST) * period / (PERIODS - 1));
            }
        }
    }

    /**
     * Returns the number of the nearest filter.
     *
     * @param direction along the ridges, radians, any number of turns
     * @param period from ridge to ridge, pixels
     */
    int nearest(double direction, double period) {
        int turn = (int) Math.round(direction / Math.PI * DIRECTIONS);
        int step = (int) Math.round((period - SHORTEST) / (LONGEST - SHORTEST) * (PERIODS - 1));
        return Math.floorMod(turn, DIRECTIONS) * PERIODS + Math.clamp(step, 0, PERIODS - 1);
    }

    /** Returns a filter's weights, row by row. The array is shared: read only. */
    float[] weights(int number) {
        return filters[number];
    }

    private static float[] filter(double direction, double period) {
        float[] weights = new float[SIDE * SIDE];
        double sum = 0;
        double bells = 0;
        double[] bell = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            int dx = i % SIDE - RADIUS;
            int dy = i / SIDE - RADIUS;
            double across = -dx * StrictMath.sin(direction) + dy * StrictMath.cos(direction);
            bell[i] = StrictMath.exp(-(dx * dx + dy * dy) / (2 * SIGMA * SIGMA));
            weights[i] = (float) (bell[i] * StrictMath.cos(2 * Math.PI * across / period));
            sum += weights[i];
            bells += bell[i];
        }
        double energy = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= (float) (sum * bell[i] / bells);
            energy += Math.abs(weights[i]);
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) energy;
        }
        return weights;
    }
}
