package org.kapija.simulator.learn;

import org.ejml.data.DMatrixRMaj;
import org.kapija.core.fingerprint.code.Surroundings;

/**
 * Sums and squares of vectors, taken in the order in which they come: equal vectors give equal sums to the last bit.
 */
final class Scatter {
    private static final int LENGTH = Surroundings.LENGTH;

    /** The upper triangle, row by row over the full square. */
    private final double[] squares = new double[LENGTH * LENGTH];

    private final double[] sums = new double[LENGTH];
    private final float[] vector = new float[LENGTH];
    private final int[] filled = new int[LENGTH];
    private long count;

    /** Adds a vector. */
    void add(float[] all, int from) {
        System.arraycopy(all, from, vector, 0, LENGTH);
        add();
    }

    /** Adds the difference of two vectors. */
    void addDifference(float[] ones, int oneFrom, float[] others, int otherFrom) {
        for (int at = 0; at < LENGTH; at++) {
            vector[at] = ones[oneFrom + at] - others[otherFrom + at];
        }
        add();
    }

    /** Most of a vector is zero. */
    private void add() {
        int size = 0;
        for (int at = 0; at < LENGTH; at++) {
            sums[at] += vector[at];
            if (vector[at] != 0) {
                filled[size++] = at;
            }
        }
        for (int a = 0; a < size; a++) {
            double weight = vector[filled[a]];
            int row = filled[a] * LENGTH;
            for (int b = a; b < size; b++) {
                squares[row + filled[b]] += weight * vector[filled[b]];
            }
        }
        count++;
    }

    /** Returns how many vectors were added. */
    long count() {
        return count;
    }

    /** Returns the mean of the outer products, times a factor. */
    DMatrixRMaj meanSquare(double factor) {
        var matrix = new DMatrixRMaj(LENGTH, LENGTH);
        for (int row = 0; row < LENGTH; row++) {
            for (int column = row; column < LENGTH; column++) {
                double value = factor * squares[row * LENGTH + column] / Math.max(1, count);
                matrix.set(row, column, value);
                matrix.set(column, row, value);
            }
        }
        return matrix;
    }

    /** Returns the mean of the outer products of the deviations from the mean. */
    DMatrixRMaj covariance() {
        DMatrixRMaj matrix = meanSquare(1);
        for (int row = 0; row < LENGTH; row++) {
            for (int column = 0; column < LENGTH; column++) {
                matrix.add(row, column, -(sums[row] / Math.max(1, count)) * (sums[column] / Math.max(1, count)));
            }
        }
        return matrix;
    }
}
