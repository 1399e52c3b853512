package org.kapija.simulator.finger;

import java.util.random.RandomGenerator;

/**
 * A smooth random field: Gaussian values on a coarse grid, joined by smooth curves. Mean 0, deviation about 1 at the
 * knots.
 */
final class SmoothNoise {
    private final float[] knots;
    private final int columns;
    private final int rows;
    private final double spacing;

    /**
     * Draws a field.
     *
     * @param width of the area, pixels; the field covers it and one knot more on each side
     * @param spacing between knots, pixels: the size of the smallest feature
     */
    SmoothNoise(double width, double height, double spacing, RandomGenerator random) {
        this.spacing = spacing;
        this.columns = (int) Math.ceil(width / spacing) + 3;
        this.rows = (int) Math.ceil(height / spacing) + 3;
        this.knots = new float[columns * rows];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = (float) random.nextGaussian();
        }
    }

    /** Returns the value at a point of the area; points beyond it take the value at its edge. */
    double at(double x, double y) {
        double column = Math.clamp(x / spacing + 1, 0, columns - 1.001);
        double row = Math.clamp(y / spacing + 1, 0, rows - 1.001);
        int left = (int) column;
        int top = (int) row;
        double u = smooth(column - left);
        double v = smooth(row - top);
        int at = top * columns + left;
        double upper = knots[at] * (1 - u) + knots[at + 1] * u;
        double lower = knots[at + columns] * (1 - u) + knots[at + columns + 1] * u;
        return upper * (1 - v) + lower * v;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }
}
