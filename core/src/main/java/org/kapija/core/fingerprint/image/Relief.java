package org.kapija.core.fingerprint.image;

import java.util.Arrays;

/**
 * An image with the light and the pressure taken out: from each pixel the mean of its surroundings is taken away, and
 * what is left is divided by their deviation. Ridges are then about -1 and valleys about 1 everywhere.
 */
final class Relief {
    /** Half a side of the surroundings: 33 pixels, between three and four ridges. */
    private static final int REACH = 16;

    /** Deviation that is taken for noise of the sensor, grey levels: it is not blown up to the height of ridges. */
    private static final float NOISE = 6;

    private final int width;
    private final int height;
    private final float[] heights;
    private final float[] deviations;

    private Relief(int width, int height) {
        this.width = width;
        this.height = height;
        this.heights = new float[width * height];
        this.deviations = new float[width * height];
    }

    static Relief of(FingerprintImage image) {
        var relief = new Relief(image.width(), image.height());
        relief.fill(image.pixels().toArray());
        return relief;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Height of each pixel in local deviations, row by row. The array is shared: read only. */
    float[] heights() {
        return heights;
    }

    /** Deviation of the grey around each pixel, grey levels, 0 to 128. The array is shared: read only. */
    float[] deviations() {
        return deviations;
    }

    // running sums of whole numbers: they are exact, so no variance falls below zero
    private void fill(byte[] pixels) {
        int[] sums = new int[width];
        int[] squares = new int[width];
        for (int row = 0; row < Math.min(REACH, height); row++) {
            addRow(pixels, row, 1, sums, squares);
        }
        for (int row = 0; row < height; row++) {
            if (row + REACH < height) {
                addRow(pixels, row + REACH, 1, sums, squares);
            }
            if (row - REACH - 1 >= 0) {
                addRow(pixels, row - REACH - 1, -1, sums, squares);
            }
            int rows = Math.min(row + REACH, height - 1) - Math.max(row - REACH, 0) + 1;
            fillRow(pixels, row, rows, sums, squares);
        }
    }

    private void addRow(byte[] pixels, int row, int sign, int[] sums, int[] squares) {
        int at = row * width;
        for (int column = 0; column < width; column++) {
            int grey = pixels[at + column] & 0xFF;
            sums[column] += sign * grey;
            squares[column] += sign * grey * grey;
        }
    }

    private void fillRow(byte[] pixels, int row, int rows, int[] sums, int[] squares) {
        int sum = Arrays.stream(sums, 0, Math.min(REACH, width)).sum();
        int square = Arrays.stream(squares, 0, Math.min(REACH, width)).sum();
        for (int column = 0; column < width; column++) {
            if (column + REACH < width) {
                sum += sums[column + REACH];
                square += squares[column + REACH];
            }
            if (column - REACH - 1 >= 0) {
                sum -= sums[column - REACH - 1];
                square -= squares[column - REACH - 1];
            }
            int count = rows * (Math.min(column + REACH, width - 1) - Math.max(column - REACH, 0) + 1);
            int at = row * width + column;
            float mean = (float) sum / count;
            long spread = (long) square * count - (long) sum * sum; // never negative: both terms are exact
            float deviation = (float) Math.sqrt((double) spread) / count;
            deviations[at] = deviation;
            heights[at] = ((pixels[at] & 0xFF) - mean) / Math.max(NOISE, deviation);
        }
    }
}
