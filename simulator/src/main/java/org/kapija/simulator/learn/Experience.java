package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.kapija.core.fingerprint.code.Surroundings;
import org.kapija.simulator.learn.Lesson.Mates;
import org.kapija.simulator.learn.Lesson.Pair;

/**
 * What lessons of one kind showed: how surroundings vary between prints of one finger, how between all minutiae, and
 * some of them as examples. One thread; the order of the lessons is part of the result.
 */
final class Experience {
    /** Every minutia with this distance to the last is kept as an example: neighbours resemble each other. */
    private static final int EXAMPLE_EVERY = 7;

    private static final int EXAMPLES_MAX = 20_000;

    private final Scatter differences = new Scatter();
    private final Scatter minutiae = new Scatter();
    private final List<float[]> examples = new ArrayList<>();

    /** Takes a lesson in. */
    void add(Lesson lesson) {
        List<float[]> prints = lesson.prints().stream().map(Surroundings::of).toList();
        for (float[] print : prints) {
            for (int from = 0; from < print.length; from += Surroundings.LENGTH) {
                keepExample(print, from);
                minutiae.add(print, from);
            }
        }
        for (Mates mates : lesson.mates()) {
            float[] mine = prints.get(mates.one());
            float[] its = prints.get(mates.other());
            for (Pair pair : mates.pairs()) {
                differences.addDifference(
                        mine, pair.mine() * Surroundings.LENGTH, its, pair.its() * Surroundings.LENGTH);
            }
        }
    }

    private void keepExample(float[] print, int from) {
        if (minutiae.count() % EXAMPLE_EVERY == 0 && examples.size() < EXAMPLES_MAX) {
            examples.add(Arrays.copyOfRange(print, from, from + Surroundings.LENGTH));
        }
    }

    /** Returns how many pairs of mated minutiae were seen. */
    long pairs() {
        return differences.count();
    }

    /** Returns the covariance of one print's deviation from its finger: half the mean square of the differences. */
    DMatrixRMaj within() {
        return differences.meanSquare(0.5);
    }

    /** Returns the covariance of all minutiae. */
    DMatrixRMaj total() {
        return minutiae.covariance();
    }

    /** Returns minutiae as they come. */
    List<float[]> examples() {
        return examples;
    }
}
