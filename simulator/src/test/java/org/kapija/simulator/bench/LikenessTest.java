package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapija.simulator.bench.BenchReport.Result;

class LikenessTest {
    private static final Map<String, Scores> REAL = Map.of("low", line(0, 10), "high", line(0, 14));

    @Test
    void aSetBetweenTheRealOnesIsLikeThem() {
        assertThat(results(line(0, 12))).allMatch(Result::met);
    }

    @Test
    void aSetAboveTheRealOnesIsFartherThanTheyAreFromOneAnother() {
        List<Result> results = results(line(8, 30));
        assertThat(results).noneMatch(Result::met);
        assertThat(results.getLast().value()).as("every quantile").isEqualTo(5);
    }

    @Test
    void oneQuantileOutOfRangeIsNamedWithTheRange() {
        // like "low" up to its middle, then far beyond
        Result quantiles = results(Scores.of(DoubleStream.concat(
                        IntStream.range(0, 980).mapToDouble(i -> 12 * i / 1000.0),
                        DoubleStream.generate(() -> 90).limit(20))))
                .getLast();
        assertThat(quantiles.value()).isEqualTo(1);
        assertThat(quantiles.met()).isFalse();
        var p99 = quantiles.detail().path("p99");
        assertThat(p99.path("synthetic").asDouble()).isEqualTo(90);
        assertThat(p99.path("realMin").asDouble())
                .isLessThan(p99.path("realMax").asDouble());
    }

    @Test
    void oneRealSetGivesNoMeasureOfHowFarRealSetsLieApart() {
        var alone = new Likeness(line(0, 1), Map.of("only", line(0, 1)));
        assertThat(alone.results()).hasSize(2).noneMatch(Result::measured).noneMatch(Result::met);
    }

    private static List<Result> results(Scores synthetic) {
        return new Likeness(synthetic, REAL).results();
    }

    /** A thousand scores, evenly spread. */
    private static Scores line(double from, double to) {
        return Scores.of(IntStream.range(0, 1000).mapToDouble(i -> from + (to - from) * i / 1000));
    }
}
