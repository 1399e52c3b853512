package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RarityTest {
    @Test
    void theLeastMarginOfAllScoresThatEnoughReachIsTold() {
        var result = new Rarity(
                        Scores.of(DoubleStream.concat(many(900, 0), DoubleStream.concat(many(80, 12), many(20, 22)))))
                .result("here");
        assertThat(result.detail().path("at 10").path("margin").asDouble()).isCloseTo(0, within(1e-9));
        assertThat(result.detail().path("at 15").path("margin").asDouble()).isCloseTo(1.99, within(0.01));
        assertThat(result.value()).as("one in fifty reaches 20").isCloseTo(-3.01, within(0.01));
        assertThat(result.detail().has("at 25")).isFalse();
    }

    @Test
    void whereTooFewReachTheFloorNothingIsSaid() {
        assertThat(new Rarity(Scores.of(many(9, 50))).result("here").measured()).isFalse();
    }

    private static DoubleStream many(int count, double score) {
        double[] scores = new double[count];
        Arrays.fill(scores, score);
        return Arrays.stream(scores);
    }
}
