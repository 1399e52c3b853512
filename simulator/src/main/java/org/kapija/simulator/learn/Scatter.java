package org.kapija.simulator.learn;

import org.ejml.data.DMatrixRMaj;
import org.kapija.core.fingerprint.code.Surroundings;

/**
 * How surroundings of minutiae vary: between prints of one finger, and between all minutiae. Sums are taken in the
 * order in which lessons come, by one thread, so equal lessons give equal sums to the last bit.
 */
final class Scatter {
    private static final int LENGTH = Surroundings.LENGTH;

    /** Upper triangles, row by row over the full square. */
    private final double[] within = new double[LENGTH * LENGTH];

    private final double[] total = new double[LENGTH * LENGTH];
    private final double[] sums = new double[LENGTH];
    private final float[] vector = new float[LENGTH];
    private final int[] filled = new int[LENGTH];
    private long pairs;
    private long minutiae;

    /** Adds the difference of two minutiae that are the same. */
    void addMates(float[] one, int oneFrom, float[] other, int otherFrom) {
        for (int at = 0; at < LENGTH; at++) {
            vector[at] = one[oneFrom + at] - other[otherFrom + at];
        }
        addSquare(within);
        pairs++;
    }

    /** Adds any minutia. */
    void add(float[] all, int from) {
        System.arraycopy(all, from, vector, 0, LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            sums[at] += vector[at];
        }
        addSquare(total);
        minutiae++;
    }

    /** Most of a vector is zero. */
    private void addSquare(double[] square) {
        int count = 0;
        for (int at = 0; at < LENGTH; at++) {
            if (vector[at] != 0) {
                filled[count++] = at;
            }
        }
        for (int a = 0; a < count; a++) {
            double weight = vector[filled[a]];
            int row = filled[a] * LENGTH;
            for (int b = a; b < count; b++) {
                square[row + filled[b]] += weight * vector[filled[b]];
            }
        }
    }

    /** Returns how many pairs were added. */
    long pairs() {
        return pairs;
    }

    /** Returns how many minutiae were added. */
    long minutiae() {
        return minutiae;
    }

    /** Returns the covariance of one print's deviation from its finger: half the mean square of the differences. */
    DMatrixRMaj within() {
        var matrix = new DMatrixRMaj(LENGTH, LENGTH);
        for (int row = 0; row < LENGTH; row++) {
            for (int column = row; column < LENGTH; column++) {
                double value = within[row * LENGTH + column] / (2.0 * pairs);
                matrix.set(row, column, value);
                matrix.set(column, row, value);
            }
        }
        return matrix;
    }

    /** Returns the covariance of all minutiae. */
    DMatrixRMaj total() {
        var matrix = new DMatrixRMaj(LENGTH, LENGTH);
        for (int row = 0; row < LENGTH; row++) {
            for (int column = row; column < LENGTH; column++) {
                double means = sums[row] / minutiae * (sums[column] / minutiae);
                double value = total[row * LENGTH + column] / minutiae - means;
                matrix.set(row, column, value);
                matrix.set(column, row, value);
            }
        }
        return matrix;
    }
}
