package org.kapija.simulator.learn;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** The linear algebra of learning codes: whitening, strongest directions, a random turn. */
final class Projection {
    /**
     * Added to the diagonal of the scatter within fingers, as a share of its mean: cells that are hardly ever filled.
     */
    private static final double STEADYING = 0.02;

    private Projection() {}

    /**
     * Returns the directions in which fingers differ most for what their own prints differ, strongest first, as rows.
     *
     * @param within covariance of prints of one finger
     * @param total covariance of all minutiae
     * @param emphasis each row is stretched by this power of its strength
     */
    static DMatrixRMaj strongest(DMatrixRMaj within, DMatrixRMaj total, int count, double emphasis) {
        DMatrixRMaj whitening = whitening(within);
        int length = whitening.getNumCols();
        var half = new DMatrixRMaj(length, length);
        CommonOps_DDRM.mult(whitening, total, half);
        var whitened = new DMatrixRMaj(length, length);
        CommonOps_DDRM.multTransB(half, whitening, whitened);
        List<Axis> axes = Axis.of(whitened);
        var strongest = new DMatrixRMaj(count, length);
        for (int row = 0; row < count; row++) {
            double stretch = StrictMath.pow(axes.get(row).strength(), emphasis);
            for (int column = 0; column < length; column++) {
                strongest.set(row, column, stretch * axes.get(row).direction().get(column));
            }
        }
        var rows = new DMatrixRMaj(count, length);
        CommonOps_DDRM.mult(strongest, whitening, rows);
        return rows;
    }

    /** A matrix that makes a covariance the unit matrix. */
    private static DMatrixRMaj whitening(DMatrixRMaj covariance) {
        int length = covariance.getNumRows();
        DMatrixRMaj steadied = covariance.copy();
        double steady = STEADYING * CommonOps_DDRM.trace(covariance) / length;
        for (int at = 0; at < length; at++) {
            steadied.add(at, at, steady);
        }
        List<Axis> axes = Axis.of(steadied);
        var whitening = new DMatrixRMaj(length, length);
        for (int row = 0; row < length; row++) {
            double scale = 1 / Math.sqrt(axes.get(row).strength());
            for (int column = 0; column < length; column++) {
                whitening.set(row, column, scale * axes.get(row).direction().get(column));
            }
        }
        return whitening;
    }

    /** Multiplies rows by a random orthogonal matrix. */
    static DMatrixRMaj turned(DMatrixRMaj rows, RandomGenerator random) {
        int count = rows.getNumRows();
        var chance = new DMatrixRMaj(count, count);
        for (int at = 0; at < count * count; at++) {
            chance.set(at, random.nextGaussian());
        }
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(count, count);
        if (!qr.decompose(chance)) {
            throw new IllegalStateException("a random matrix has no QR decomposition");
        }
        var turned = new DMatrixRMaj(count, rows.getNumCols());
        CommonOps_DDRM.mult(qr.getQ(null, false), rows, turned);
        return turned;
    }

    /** A direction of a symmetric matrix, and how far the matrix stretches it. */
    private record Axis(double strength, DMatrixRMaj direction) {
        /** Returns all of a matrix, the strongest first. */
        static List<Axis> of(DMatrixRMaj symmetric) {
            int length = symmetric.getNumRows();
            EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(length, true, true);
            if (!eigen.decompose(symmetric.copy())) {
                throw new IllegalStateException("a covariance has no eigenvalues: not a number in it?");
            }
            return IntStream.range(0, length)
                    .mapToObj(at -> new Axis(eigen.getEigenvalue(at).real, eigen.getEigenVector(at)))
                    .sorted(Comparator.comparingDouble(axis -> -axis.strength()))
                    .toList();
        }
    }
}
