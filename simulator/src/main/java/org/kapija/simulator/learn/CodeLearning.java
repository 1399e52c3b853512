package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.code.Surroundings;
import org.kapija.simulator.learn.Lesson.Mates;
import org.kapija.simulator.learn.Lesson.Pair;

/**
 * Learns a {@link CodeMatrix} from lessons (linear discriminant analysis and random signs): directions in which mated
 * minutiae agree best while strangers differ most, turned at random so that every bit weighs alike, cut at the median
 * so that every bit is open for a stranger. Equal lessons give equal matrices to the last byte. One thread.
 */
final class CodeLearning {
    /** Every minutia with this distance to the last gives its vector to the medians. */
    private static final int MEDIAN_EVERY = 5;

    private static final int MEDIAN_MAX = 40_000;
    private static final long TURN_SEED = 0x4B61_7069_6A61L;

    private final Scatter scatter = new Scatter();
    private final List<float[]> sample = new ArrayList<>();

    /** Takes a lesson in. */
    void add(Lesson lesson) {
        List<float[]> vectors = lesson.prints().stream().map(Surroundings::of).toList();
        for (float[] print : vectors) {
            for (int from = 0; from < print.length; from += Surroundings.LENGTH) {
                if (scatter.minutiae() % MEDIAN_EVERY == 0 && sample.size() < MEDIAN_MAX) {
                    sample.add(Arrays.copyOfRange(print, from, from + Surroundings.LENGTH));
                }
                scatter.add(print, from);
            }
        }
        for (Mates mates : lesson.mates()) {
            for (Pair pair : mates.pairs()) {
                scatter.addMates(
                        vectors.get(mates.one()),
                        pair.mine() * Surroundings.LENGTH,
                        vectors.get(mates.other()),
                        pair.its() * Surroundings.LENGTH);
            }
        }
    }

    /** Returns how many pairs of mated minutiae were seen. */
    long pairs() {
        return scatter.pairs();
    }

    /** Returns the matrix that these lessons teach. */
    CodeMatrix matrix(int version) {
        DMatrixRMaj rows =
                Projection.turned(Projection.strongest(scatter, CodeMatrix.BITS), new SplittableRandom(TURN_SEED));
        float[] columns = new float[CodeMatrix.BITS * Surroundings.LENGTH];
        for (int column = 0; column < Surroundings.LENGTH; column++) {
            for (int bit = 0; bit < CodeMatrix.BITS; bit++) {
                columns[column * CodeMatrix.BITS + bit] = (float) rows.get(bit, column);
            }
        }
        return CodeMatrix.of(version, columns, medians(columns));
    }

    /** Sums in the order and precision in which {@link CodeMatrix} takes them. */
    private float[] medians(float[] columns) {
        float[] medians = new float[CodeMatrix.BITS];
        float[] values = new float[sample.size()];
        for (int bit = 0; bit < CodeMatrix.BITS; bit++) {
            for (int at = 0; at < values.length; at++) {
                float[] vector = sample.get(at);
                float sum = 0;
                for (int column = 0; column < Surroundings.LENGTH; column++) {
                    sum += vector[column] * columns[column * CodeMatrix.BITS + bit];
                }
                values[at] = sum;
            }
            Arrays.sort(values);
            medians[bit] = values[values.length / 2];
        }
        return medians;
    }
}
