package org.kapija.core.fingerprint.image;

/**
 * Even Gabor filters of 17 x 17 pixels for 24 directions and three ridge periods. Each answers zero to even ground and
 * one to ridges of height one that fit it.
 *
 * <p>A filter looks at every second pixel of every second row only: of an image smoothed over three pixels that tells
 * the same in less than a third of the time, because ridges lie seven pixels apart or more.
 */
final class RidgeFilters {
    /** Half the side of a filter, pixels. */
    static final int REACH = 8;

    /** Pixels from one that a filter looks at to the next. */
    static final int STEP = 2;

    /** How many pixels a filter looks at along a side. */
    static final int SIDE = 2 * REACH / STEP + 1;

    /** Directions in a half turn. */
    static final int DIRECTIONS = 24;

    /** From ridge to ridge, pixels at 500 dpi: fine, ordinary and coarse skin. */
    private static final double[] PERIODS = {7, 9, 11.5};

    private static final double SPREAD = 4;

    private final float[][] filters = new float[DIRECTIONS * PERIODS.length][];

    RidgeFilters() {
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            for (int period = 0; period < PERIODS.length; period++) {
                filters[number(direction, period)] = filter(Math.PI * direction / DIRECTIONS, PERIODS[period]);
            }
        }
    }

    /** How many ridge periods there are filters for. */
    static int periods() {
        return PERIODS.length;
    }

    /** The direction nearest to an angle. */
    static int direction(float angle) {
        return Math.floorMod((int) Math.round(angle * (DIRECTIONS / Math.PI)), DIRECTIONS);
    }

    /** Weights row by row. The array is shared: read only. */
    float[] weights(int direction, int period) {
        return filters[number(direction, period)];
    }

    /**
     * Answers at one place.
     *
     * @param from heights row by row
     * @param at place of the first pixel that the filter looks at
     * @param stride from row to row
     */
    float answer(int direction, int period, float[] from, int at, int stride) {
        float[] weights = filters[number(direction, period)];
        float sum = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                sum += from[at + row * STEP * stride + column * STEP] * weights[row * SIDE + column];
            }
        }
        return sum;
    }

    private static int number(int direction, int period) {
        return direction * PERIODS.length + period;
    }

    private static float[] filter(double angle, double period) {
        double[] bell = new double[SIDE * SIDE];
        double[] wave = new double[SIDE * SIDE];
        double bells = 0;
        double sum = 0;
        for (int at = 0; at < bell.length; at++) {
            int dx = at % SIDE * STEP - REACH;
            int dy = at / SIDE * STEP - REACH;
            double across = -dx * Math.sin(angle) + dy * Math.cos(angle);
            bell[at] = Math.exp(-(dx * dx + dy * dy) / (2 * SPREAD * SPREAD));
            wave[at] = Math.cos(2 * Math.PI * across / period);
            bells += bell[at];
            sum += bell[at] * wave[at];
        }
        double answer = 0;
        for (int at = 0; at < bell.length; at++) {
            answer += bell[at] * (wave[at] - sum / bells) * wave[at];
        }
        float[] weights = new float[bell.length];
        for (int at = 0; at < bell.length; at++) {
            weights[at] = (float) (bell[at] * (wave[at] - sum / bells) / answer);
        }
        return weights;
    }
}
