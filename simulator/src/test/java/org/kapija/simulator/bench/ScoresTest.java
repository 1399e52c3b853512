package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final Scores ONE_TO_FOUR = scores(4, 2, 3, 1);

    @Test
    void equalDistributionsAreAtNoDistance() {
        assertThat(ONE_TO_FOUR.distance(List.of(scores(1, 2, 3, 4)))).isZero();
    }

    @Test
    void distributionsWithNothingInCommonAreAtDistanceOne() {
        assertThat(ONE_TO_FOUR.distance(List.of(scores(5, 6)))).isEqualTo(1);
        assertThat(scores(5, 6).distance(List.of(ONE_TO_FOUR))).isEqualTo(1);
    }

    @Test
    void theDistanceIsTheWidestGapBetweenTheShares() {
        assertThat(ONE_TO_FOUR.distance(List.of(scores(3, 4, 5, 6)))).isEqualTo(0.5);
    }

    @Test
    void everyPartOfAMixtureWeighsTheSame() {
        var large = Scores.of(DoubleStream.generate(() -> 9).limit(1000));
        assertThat(ONE_TO_FOUR.distance(List.of(ONE_TO_FOUR, large))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void manyZeroesAreCountedOnce() {
        assertThat(scores(0, 0, 0, 5).distance(List.of(scores(0, 5)))).isEqualTo(0.25);
    }

    @Test
    void quantilesAreScoresThatOccurred() {
        assertThat(ONE_TO_FOUR.quantile(0)).isEqualTo(1);
        assertThat(ONE_TO_FOUR.quantile(0.5)).isEqualTo(2);
        assertThat(ONE_TO_FOUR.quantile(0.51)).isEqualTo(3);
        assertThat(ONE_TO_FOUR.quantile(1)).isEqualTo(4);
    }

    @Test
    void aScoreAtTheThresholdIsNotBelowIt() {
        assertThat(ONE_TO_FOUR.below(2)).isEqualTo(1);
        assertThat(ONE_TO_FOUR.shareBelow(2.5)).isEqualTo(0.5);
    }

    @Test
    void errorsMeetWhereBothRatesAreEqual() {
        var trial = new Trial(scores(10, 60, 70, 80), scores(1, 2, 3, 20));
        assertThat(trial.equalErrorRate()).isEqualTo(0.25);
        assertThat(trial.falseNonMatches(trial.equalErrorThreshold()).errors()).isEqualTo(1);
        assertThat(trial.falseMatches(trial.equalErrorThreshold()).errors()).isEqualTo(1);
    }

    @Test
    void scoresThatDoNotOverlapHaveNoError() {
        assertThat(new Trial(scores(60, 70), scores(1, 2)).equalErrorRate()).isZero();
    }

    private static Scores scores(double... values) {
        return Scores.of(DoubleStream.of(values));
    }
}
