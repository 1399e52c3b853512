package org.kapija.simulator.learn;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), steadied by a small penalty on the
 * squares of the weights of standardised features. Sums run in the order of the examples: equal examples give equal
 * weights.
 */
public final class LogisticRegression {
    /** Penalty for each squared weight of a standardised feature, as a share of the examples. */
    private static final double PENALTY = 1e-4;

    private static final int ROUNDS_MAX = 50;
    private static final double CHANGE_MIN = 1e-9;

    private LogisticRegression() {}

    /**
     * A trial with its outcome.
     *
     * @param features as many as others have
     * @param genuine the outcome
     * @param weight how much it counts
     */
    public record Example(List<Double> features, boolean genuine, double weight) {
        public Example {
            features = List.copyOf(features);
        }
    }

    /**
     * Returns a weight for each feature; the constant, which ranks nothing, is left out.
     *
     * @param examples one or more, of both outcomes
     */
    public static double[] weights(List<Example> examples) {
        Standard standard = Standard.of(examples);
        int size = standard.means().size() + 1;
        var weights = new DMatrixRMaj(size, 1);
        for (int round = 0; round < ROUNDS_MAX; round++) {
            DMatrixRMaj step = step(examples, standard, weights);
            double change = 0;
            for (int at = 0; at < size; at++) {
                weights.add(at, 0, step.get(at));
                change = Math.max(change, Math.abs(step.get(at)));
            }
            if (change < CHANGE_MIN) {
                break;
            }
        }
        double[] raw = new double[size - 1];
        for (int at = 0; at < raw.length; at++) {
            raw[at] = weights.get(at) / standard.deviations().get(at);
        }
        return raw;
    }

    /** One step of Newton: the inverse of the curvature times the slope. */
    private static DMatrixRMaj step(List<Example> examples, Standard standard, DMatrixRMaj weights) {
        int size = weights.getNumRows();
        var slope = new DMatrixRMaj(size, 1);
        var curvature = new DMatrixRMaj(size, size);
        double all = 0;
        double[] x = new double[size];
        for (Example example : examples) {
            standard.apply(example, x);
            double sum = 0;
            for (int at = 0; at < size; at++) {
                sum += weights.get(at) * x[at];
            }
            double likely = 1 / (1 + StrictMath.exp(-sum));
            double missed = example.weight() * ((example.genuine() ? 1 : 0) - likely);
            double doubt = example.weight() * Math.max(1e-9, likely * (1 - likely));
            all += example.weight();
            for (int row = 0; row < size; row++) {
                slope.add(row, 0, missed * x[row]);
                for (int column = 0; column < size; column++) {
                    curvature.add(row, column, doubt * x[row] * x[column]);
                }
            }
        }
        for (int at = 0; at < size - 1; at++) {
            slope.add(at, 0, -PENALTY * all * weights.get(at));
            curvature.add(at, at, PENALTY * all);
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(size);
        if (!solver.setA(curvature)) {
            throw new IllegalStateException("features without variety: " + curvature);
        }
        var step = new DMatrixRMaj(size, 1);
        solver.solve(slope, step);
        return step;
    }

    /** Mean and deviation of each feature. */
    private record Standard(List<Double> means, List<Double> deviations) {
        static Standard of(List<Example> examples) {
            int size = examples.getFirst().features().size();
            double[] means = new double[size];
            double[] squares = new double[size];
            double all = 0;
            for (Example example : examples) {
                all += example.weight();
                for (int at = 0; at < size; at++) {
                    double value = example.features().get(at);
                    means[at] += example.weight() * value;
                    squares[at] += example.weight() * value * value;
                }
            }
            var mean = new Double[size];
            var deviation = new Double[size];
            for (int at = 0; at < size; at++) {
                mean[at] = means[at] / all;
                deviation[at] = Math.sqrt(Math.max(1e-12, squares[at] / all - mean[at] * mean[at]));
            }
            return new Standard(List.of(mean), List.of(deviation));
        }

        /** Writes the standardised features, and 1 for the constant. */
        void apply(Example example, double[] to) {
            for (int at = 0; at < means.size(); at++) {
                to[at] = (example.features().get(at) - means.get(at)) / deviations.get(at);
            }
            to[means.size()] = 1;
        }
    }
}
