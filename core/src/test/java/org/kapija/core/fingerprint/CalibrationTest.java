package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.Calibration.Bounds;

class CalibrationTest {
    private static final Bounds WIDE = new Bounds(20, 20);
    private static final Template ANY = PaintedFinger.of(1).template(1);

    /** Strangers whose scores lie so many points below the engine's scale. */
    private static ScoreTally strangers(double shift, int comparisons, long seed) {
        var random = new SplittableRandom(seed);
        Long[] reached = new Long[ScoreTally.BINS];
        Arrays.fill(reached, 0L);
        for (int at = 0; at < comparisons; at++) {
            double score = -10 * Math.log10(1 - random.nextDouble()) - shift;
            if (score >= 10) {
                reached[Math.min(ScoreTally.BINS - 1, (int) (score - 10) / ScoreTally.STEP)]++;
            }
        }
        return new ScoreTally(comparisons, List.of(reached));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-8, -3, 0, 4, 6})
    void theCurveIsFoundFromCountsAlone(double shift) {
        var finding =
                Calibration.SCALE.judge(strangers(shift, 300_000, 5), WIDE).orElseThrow();
        assertThat(finding.bounded()).isFalse();
        for (double score = 10; score < 40; score += 3) {
            assertThat(finding.next().decibans(score)).isCloseTo(score + shift, within(1.5));
        }
        assertThat(finding.drift()).isCloseTo(Math.pow(10, -shift / 10), within(0.4 * Math.pow(10, -shift / 10)));
        assertThat(finding.remarkable()).isEqualTo(shift < -3.5);
    }

    @Test
    void onceCalibratedNothingDriftsAnyMore() {
        var tally = strangers(6, 300_000, 5);
        var next = Calibration.SCALE.judge(tally, WIDE).orElseThrow().next();
        var again = next.judge(strangers(6, 300_000, 8), WIDE).orElseThrow();
        assertThat(again.remarkable()).isFalse();
        assertThat(again.drift()).isBetween(0.6, 1.6);
    }

    @Test
    void rarerThanACarefulPredictionIsNoNews() {
        var rare = strangers(12, 1_000_000, 5);
        var first = Calibration.SCALE.judge(rare, Bounds.USUAL).orElseThrow();
        var held = first.next().judge(rare, Bounds.USUAL).orElseThrow();
        assertThat(List.of(first, held)).allSatisfy(finding -> {
            assertThat(finding.drift()).isLessThan(1 / Calibration.DRIFT_MAX);
            assertThat(finding.bounded()).isTrue();
            assertThat(finding.remarkable()).isFalse();
        });
    }

    @Test
    void rarerThanWhatWasCountedIsNews() {
        var followed =
                Calibration.SCALE.judge(strangers(0, 300_000, 5), Bounds.USUAL).orElseThrow();
        var rarer =
                followed.next().judge(strangers(6, 300_000, 8), Bounds.USUAL).orElseThrow();
        assertThat(rarer.remarkable()).isTrue();
    }

    @Test
    void theSignedBoundsHold() {
        var wild = Calibration.SCALE
                .judge(strangers(15, 1_000_000, 5), Bounds.USUAL)
                .orElseThrow();
        assertThat(wild.next().decibans(50)).isCloseTo(57, within(1e-9));
        assertThat(wild.bounded()).isTrue();
        var crying =
                Calibration.SCALE.judge(strangers(-15, 50_000, 5), Bounds.USUAL).orElseThrow();
        assertThat(crying.next().decibans(50)).isCloseTo(40, within(1e-9));
        var stillCrying =
                crying.next().judge(strangers(-15, 50_000, 8), Bounds.USUAL).orElseThrow();
        assertThat(stillCrying.remarkable()).isTrue();
    }

    @Test
    void beyondWhatWasSeenTheCurveIsNoSteeperThanTheEnginesScale() {
        var steep = new Calibration(List.of(20.0, 30.0, 40.0));
        assertThat(steep.decibans(20)).isEqualTo(40);
        assertThat(steep.decibans(30)).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 7, 10, 12.5, 20, 21, 44, 80})
    void aThresholdIsTheScoreOfItsRate(double score) {
        for (var calibration :
                List.of(Calibration.SCALE, new Calibration(List.of(16.0)), new Calibration(List.of(8.0, 8.5, 30.0)))) {
            double rate = calibration.rate(new ComparisonScore(score));
            assertThat(calibration.threshold(rate).value()).isCloseTo(score, within(1e-6));
        }
    }

    @Test
    void aCurveThatFallsIsNone() {
        assertThatThrownBy(() -> new Calibration(List.of(20.0, 19.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calibration(List.of(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tooFewComparisonsSayNothing() {
        assertThat(Calibration.SCALE.judge(ScoreTally.NONE, Bounds.USUAL)).isEmpty();
        assertThat(Calibration.SCALE.judge(strangers(0, 200, 5), Bounds.USUAL)).isEmpty();
    }

    @Test
    void boundsThatForbidTheEnginesScaleAreNone() {
        assertThatThrownBy(() -> new Bounds(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoMayBeTheTravellerIsNotCounted() {
        var probe = Probe.of(FingerPosition.RIGHT_INDEX, ANY);
        var sweep = new Sweep(
                Part.WHOLE,
                List.of(comparison(probe, "mila", 87), comparison(probe, "jovan", 12.5), comparison(probe, "ana", 31)),
                1_000);
        var tally = ScoreTally.of(List.of(sweep), Set.of("mila"));
        assertThat(tally.comparisons()).isEqualTo(1_000);
        assertThat(tally.reached()).containsExactly(1L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(tally.plus(tally).reached().getFirst()).isEqualTo(2);
        assertThat(ScoreTally.of(List.of(sweep), Set.of()).reached().getLast()).isEqualTo(1);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new ScoreTally(1, List.of(1L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScoreTally(1, List.of(1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Comparison comparison(Probe probe, String subject, double score) {
        return new Comparison(
                probe,
                new Reference(subject, FingerPosition.RIGHT_INDEX, ANY),
                new ComparisonScore(score),
                new ComparisonScore(score));
    }
}
