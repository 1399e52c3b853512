package org.kapija.simulator.page;

import java.util.Arrays;

/**
 * Which point of a page is seen at a pixel: the projective map from the image to the page.
 *
 * @param width of the image, pixels
 * @param height of the image, pixels
 * @param map eight numbers: u = (m0 x + m1 y + m2) / (m6 x + m7 y + 1), v likewise with m3 to m5
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves this package, never compared
record Projection(int width, int height, double[] map) {
    /**
     * The map that takes four corners of the image to those of the page, from the upper left clockwise.
     *
     * @param margin of image around them
     */
    static Projection of(double[] x, double[] y, double pageWidth, double pageHeight, double margin) {
        double left = Arrays.stream(x).min().orElseThrow() - margin;
        double top = Arrays.stream(y).min().orElseThrow() - margin;
        double[] u = {0, pageWidth, pageWidth, 0};
        double[] v = {0, 0, pageHeight, pageHeight};
        double[][] equations = new double[8][];
        for (int corner = 0; corner < 4; corner++) {
            double atX = x[corner] - left;
            double atY = y[corner] - top;
            equations[2 * corner] = new double[] {atX, atY, 1, 0, 0, 0, -u[corner] * atX, -u[corner] * atY, u[corner]};
            equations[2 * corner + 1] =
                    new double[] {0, 0, 0, atX, atY, 1, -v[corner] * atX, -v[corner] * atY, v[corner]};
        }
        return new Projection(
                (int) Math.ceil(Arrays.stream(x).max().orElseThrow() - left + margin),
                (int) Math.ceil(Arrays.stream(y).max().orElseThrow() - top + margin),
                solved(equations));
    }

    double u(double x, double y) {
        return (map[0] * x + map[1] * y + map[2]) / (map[6] * x + map[7] * y + 1);
    }

    double v(double x, double y) {
        return (map[3] * x + map[4] * y + map[5]) / (map[6] * x + map[7] * y + 1);
    }

    /** Gauss and Jordan, with the largest pivot of each column. */
    private static double[] solved(double[][] equations) {
        int count = equations.length;
        for (int column = 0; column < count; column++) {
            int pivot = column;
            for (int row = column + 1; row < count; row++) {
                if (Math.abs(equations[row][column]) > Math.abs(equations[pivot][column])) {
                    pivot = row;
                }
            }
            double[] chosen = equations[pivot];
            equations[pivot] = equations[column];
            equations[column] = chosen;
            for (int row = 0; row < count; row++) {
                double factor = row == column ? 0 : equations[row][column] / chosen[column];
                for (int at = column; at <= count && factor != 0; at++) {
                    equations[row][at] -= factor * chosen[at];
                }
            }
        }
        double[] solution = new double[count];
        for (int row = 0; row < count; row++) {
            solution[row] = equations[row][count] / equations[row][row];
        }
        return solution;
    }
}
