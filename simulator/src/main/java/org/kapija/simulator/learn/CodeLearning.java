package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.code.Surroundings;

/**
 * Turns experience into a {@link CodeMatrix} (linear discriminant analysis and random signs): directions in which
 * strangers differ most for what mates differ, turned at random so that every bit weighs alike, cut at the median so
 * that every bit is open for a stranger. The first word of a code, the better one by itself, looks at the strongest
 * half of the directions, the second at the others. Both kinds of experience weigh the same. Equal experience gives
 * equal matrices to the last byte.
 */
final class CodeLearning {
    private static final int WORD = 64;

    /**
     * How much a stronger direction counts, as a power of its strength (variance between strangers over variance
     * between mates). Below zero: the strongest tells how crowded a place is, and strangers in equal crowds would come
     * close.
     */
    private static final double EMPHASIS = -0.5;

    private static final long TURN_SEED = 0x4B61_7069_6A61L;

    private final DMatrixRMaj within;
    private final DMatrixRMaj total;
    private final List<float[]> examples;

    CodeLearning(Experience one, Experience other) {
        this.within = mean(one.within(), other.within());
        this.total = mean(one.total(), other.total());
        this.examples = new ArrayList<>(one.examples());
        this.examples.addAll(other.examples());
    }

    private static DMatrixRMaj mean(DMatrixRMaj one, DMatrixRMaj other) {
        var mean = new DMatrixRMaj(one.getNumRows(), one.getNumCols());
        CommonOps_DDRM.add(0.5, one, 0.5, other, mean);
        return mean;
    }

    /** Returns the matrix that this experience teaches. */
    CodeMatrix matrix(int version) {
        DMatrixRMaj directions = Projection.strongest(within, total, CodeMatrix.BITS, EMPHASIS);
        float[] columns = new float[CodeMatrix.BITS * Surroundings.LENGTH];
        RandomGenerator random = new SplittableRandom(TURN_SEED);
        for (int from = 0; from < CodeMatrix.BITS; from += WORD) {
            DMatrixRMaj rows = Projection.turned(
                    CommonOps_DDRM.extract(directions, from, from + WORD, 0, Surroundings.LENGTH), random);
            for (int column = 0; column < Surroundings.LENGTH; column++) {
                for (int bit = 0; bit < WORD; bit++) {
                    columns[column * CodeMatrix.BITS + from + bit] = (float) rows.get(bit, column);
                }
            }
        }
        return CodeMatrix.of(version, columns, medians(columns));
    }

    /** Sums in the order and precision in which {@link CodeMatrix} takes them. */
    private float[] medians(float[] columns) {
        float[] medians = new float[CodeMatrix.BITS];
        float[] values = new float[examples.size()];
        for (int bit = 0; bit < CodeMatrix.BITS; bit++) {
            for (int at = 0; at < values.length; at++) {
                float[] example = examples.get(at);
                float sum = 0;
                for (int column = 0; column < Surroundings.LENGTH; column++) {
                    sum += example[column] * columns[column * CodeMatrix.BITS + bit];
                }
                values[at] = sum;
            }
            Arrays.sort(values);
            medians[bit] = values[values.length / 2];
        }
        return medians;
    }
}
