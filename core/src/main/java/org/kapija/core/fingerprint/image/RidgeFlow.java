package org.kapija.core.fingerprint.image;

import java.util.Arrays;

/**
 * Which way the ridges of a finger run, and where there are any, in cells of {@value #CELL} pixels at 500 dpi: the
 * direction of least change in the structure tensor of the pixels around.
 */
final class RidgeFlow {
    /** Side of a cell in pixels: half a ridge. */
    static final int CELL = 4;

    /**
     * Weights of neighbouring cells along an axis, binomial: a spread of 5.7 pixels. Half of it follows noise, half as
     * much again rounds off the core: both were tried on real prints and missed more of them.
     */
    private static final float[] BELL = {
        1 / 256f, 8 / 256f, 28 / 256f, 56 / 256f, 70 / 256f, 56 / 256f, 28 / 256f, 8 / 256f, 1 / 256f
    };

    /** A cell whose surroundings vary less, as a share of what the strongest tenth do, is ground. */
    private static final float SHARE_OF_STRONG = 0.3f;

    /** And never less than this many grey levels. */
    private static final float DEVIATION_MIN = 8;

    private final int columns;
    private final int rows;
    private final float[] angles;
    private final float[] coherences;
    private final boolean[] ridged;

    private RidgeFlow(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.angles = new float[columns * rows];
        this.coherences = new float[columns * rows];
        this.ridged = new boolean[columns * rows];
    }

    static RidgeFlow of(Relief relief) {
        var flow = new RidgeFlow(relief.width() / CELL, relief.height() / CELL);
        flow.direct(relief);
        flow.mask(relief);
        return flow;
    }

    /** Number of whole cells in a row of the image. */
    int columns() {
        return columns;
    }

    /** Number of whole rows of cells. */
    int rows() {
        return rows;
    }

    /** Whether a cell shows ridges. */
    boolean ridged(int cell) {
        return ridged[cell];
    }

    /** Angle along the ridges from the x axis towards the y axis, radians, 0 to a half turn. */
    float angle(int cell) {
        return angles[cell];
    }

    /** How surely they run that way: 0 in noise, 1 in parallel lines. */
    float coherence(int cell) {
        return coherences[cell];
    }

    private void direct(Relief relief) {
        float[] difference = new float[columns * rows];
        float[] product = new float[columns * rows];
        float[] energy = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                gather(relief, row, column, difference, product, energy);
            }
        }
        smooth(difference);
        smooth(product);
        smooth(energy);
        for (int cell = 0; cell < angles.length; cell++) {
            double across = 0.5 * Math.atan2(product[cell], difference[cell]);
            angles[cell] = (float) (across + Math.PI / 2);
            float strength = (float) Math.sqrt(difference[cell] * difference[cell] + product[cell] * product[cell]);
            coherences[cell] = strength / Math.max(1e-6f, energy[cell]);
        }
    }

    private void gather(Relief relief, int row, int column, float[] difference, float[] product, float[] energy) {
        float[] heights = relief.heights();
        int width = relief.width();
        int cell = row * columns + column;
        for (int y = Math.max(1, row * CELL); y < Math.min(relief.height() - 1, (row + 1) * CELL); y++) {
            for (int x = Math.max(1, column * CELL); x < Math.min(width - 1, (column + 1) * CELL); x++) {
                int at = y * width + x;
                float dx = heights[at + 1] - heights[at - 1];
                float dy = heights[at + width] - heights[at - width];
                difference[cell] += dx * dx - dy * dy;
                product[cell] += 2 * dx * dy;
                energy[cell] += dx * dx + dy * dy;
            }
        }
    }

    private void smooth(float[] cells) {
        float[] along = new float[cells.length];
        smooth(cells, along, columns, 1, rows, columns);
        smooth(along, cells, rows, columns, columns, 1);
    }

    /** Smooths lines of cells; beyond an end lies nothing. */
    private static void smooth(float[] from, float[] to, int length, int step, int lines, int stride) {
        int reach = BELL.length / 2;
        for (int line = 0; line < lines; line++) {
            for (int place = 0; place < length; place++) {
                float sum = 0;
                for (int k = Math.max(-reach, -place); k <= Math.min(reach, length - 1 - place); k++) {
                    sum += BELL[k + reach] * from[line * stride + (place + k) * step];
                }
                to[line * stride + place * step] = sum;
            }
        }
    }

    private void mask(Relief relief) {
        float[] deviations = new float[ridged.length];
        for (int cell = 0; cell < deviations.length; cell++) {
            int x = cell % columns * CELL + CELL / 2;
            int y = cell / columns * CELL + CELL / 2;
            deviations[cell] = relief.deviations()[y * relief.width() + x];
        }
        float[] sorted = deviations.clone();
        Arrays.sort(sorted);
        float strong = sorted.length == 0 ? 0 : sorted[sorted.length * 9 / 10];
        float bound = Math.max(DEVIATION_MIN, SHARE_OF_STRONG * strong);
        for (int cell = 0; cell < ridged.length; cell++) {
            ridged[cell] = deviations[cell] >= bound;
        }
    }
}
