package org.kapija.simulator.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kapija.simulator.learn.LogisticRegression.Example;

class LogisticRegressionTest {
    private static final int EXAMPLES = 20_000;

    @Test
    void theWeightsThatMadeTheOutcomesAreFoundAgain() {
        double[] weights = LogisticRegression.weights(examples(1.5, -0.7));
        assertThat(weights[0]).isCloseTo(1.5, within(0.1));
        assertThat(weights[1]).isCloseTo(-0.7, within(0.1));
    }

    @Test
    void whatSaysNothingWeighsNothing() {
        assertThat(LogisticRegression.weights(examples(1, 0))[1]).isCloseTo(0, within(0.1));
    }

    @Test
    void aFeatureThatNeverChangesIsBorne() {
        List<Example> examples = examples(1, 1).stream()
                .map(example ->
                        new Example(List.of(example.features().getFirst(), 0.0), example.genuine(), example.weight()))
                .toList();
        assertThat(LogisticRegression.weights(examples)[1]).isZero();
    }

    @Test
    void outcomesThatAFeatureSplitsCleanlyStillGiveFiniteWeights() {
        List<Example> examples = examples(1, 0).stream()
                .map(example ->
                        new Example(example.features(), example.features().getFirst() > 0, 1))
                .toList();
        assertThat(LogisticRegression.weights(examples)[0]).isFinite().isGreaterThan(3);
    }

    @Test
    void equalExamplesGiveEqualWeights() {
        assertThat(LogisticRegression.weights(examples(1, 2))).isEqualTo(LogisticRegression.weights(examples(1, 2)));
    }

    /** Features of different scales and places. */
    private static List<Example> examples(double first, double second) {
        var random = new SplittableRandom(3);
        var examples = new ArrayList<Example>();
        for (int at = 0; at < EXAMPLES; at++) {
            double one = random.nextGaussian();
            double other = 5 + 2 * random.nextGaussian();
            double likely = 1 / (1 + Math.exp(-(first * one + second * (other - 5))));
            examples.add(new Example(List.of(one, other), random.nextDouble() < likely, 1));
        }
        return examples;
    }
}
