package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FusionTest {
    private static final Template ANY = PaintedFinger.of(1).template(1);
    private static final List<FingerPosition> FOUR = List.of(
            FingerPosition.RIGHT_INDEX,
            FingerPosition.RIGHT_MIDDLE,
            FingerPosition.LEFT_INDEX,
            FingerPosition.LEFT_MIDDLE);

    @ParameterizedTest(name = "sum {1} of {0} strangers' fingers: {2}")
    @CsvSource({"1,40,1e-4", "1,0,1", "2,40,0.001021", "4,80,1.2308e-5", "4,0,1", "10,0,1"})
    void theChanceOfASumIsErlangs(int fingers, double sum, double expected) {
        assertThat(FalseMatch.rateOfSum(fingers, sum)).isCloseTo(expected, within(expected / 1000));
    }

    @Test
    void theChanceOfASumIsThatOfSimulatedStrangers() {
        var random = new SplittableRandom(7);
        int trials = 400_000;
        int reached = 0;
        for (int trial = 0; trial < trials; trial++) {
            double sum = 0;
            for (int finger = 0; finger < 4; finger++) {
                sum += -10 * Math.log10(1 - random.nextDouble());
            }
            reached += sum >= 45 ? 1 : 0;
        }
        assertThat((double) reached / trials).isCloseTo(FalseMatch.rateOfSum(4, 45), within(5e-4));
    }

    @ParameterizedTest(name = "{0} of {1} at {2}: {3}")
    @CsvSource({"1,1,40,1e-4", "2,2,40,1e-8", "2,4,40,6e-8", "3,10,40,1.2e-10"})
    void theChanceOfAgreementCountsTheChoices(int agreeing, int fingers, double score, double expected) {
        assertThat(FalseMatch.rateOfAgreement(agreeing, fingers, score)).isCloseTo(expected, within(expected / 1000));
        assertThat(FalseMatch.rateAgreeing(agreeing, fingers, expected))
                .isCloseTo(FalseMatch.rate(score), within(1e-7));
    }

    @ParameterizedTest(name = "{0} subjects, {1} fingers: {2}")
    @CsvSource({
        "100,4,40",
        "10000,4,40.4",
        "100000,4,45.4",
        "1000000,4,50.4", // two of four, or their sum
        "10,1,40",
        "10000,1,70",
        "100000,1,80", // one finger must do alone
        "10000,2,40",
        "1000000,2,46.5",
        "1000000,10,40", // three of ten
        "0,1,40"
    })
    void theThresholdOfAgreementFollowsTheGallery(int subjects, int fingers, double expected) {
        assertThat(new Fusion(subjects).agreementThreshold(fingers).value()).isCloseTo(expected, within(0.1));
    }

    @ParameterizedTest(name = "{0} subjects, scores {1}: {2}, {3} agree")
    @CsvSource({
        // one finger
        "80,143.2,STRONG,1",
        "10000,70.1,PROBABLE,1",
        "10000,62,POSSIBLE,0",
        "10000,45,NONE,0",
        "10,45,PROBABLE,1",
        // the two-of-four rule
        "10000,41;41;0;0,PROBABLE,2",
        "16000,41.5;41.5;0;0,PROBABLE,2",
        "16000,41.5;39;0;0,POSSIBLE,1",
        "1000000,41;41;0;0,NONE,0",
        "10000,60;60;0;0,STRONG,2",
        // the sum of middling fingers
        "10000,30;30;30;30,PROBABLE,0",
        "10000,25;25;25;25,POSSIBLE,0",
        // one good finger among four poor ones
        "10000,132;0;0;0,STRONG,1"
    })
    void theClassFollowsScoresAndGallery(int subjects, String scores, Certainty certainty, int agreeing) {
        var evidence = new Fusion(subjects).weigh(hand(scores, 100));
        assertThat(Certainty.of(evidence.falseAlarms())).isEqualTo(certainty);
        assertThat(evidence.agreeing()).isEqualTo(agreeing);
    }

    private static Pairing hand(String scores, int quality) {
        List<Pairing.Scored> scored = Arrays.stream(scores.split(";", -1))
                .map(score -> scored(Double.parseDouble(score), quality))
                .toList();
        return new Pairing(scored.size(), 1, scored);
    }

    private static Pairing.Scored scored(double score, int quality) {
        return new Pairing.Scored(new ComparisonScore(score), new ComparisonScore(score), quality);
    }

    @ParameterizedTest(name = "{0} fingers: {1}")
    @CsvSource({"1,1-of-1", "2,2-of-2", "4,2-of-4", "6,3-of-6", "10,3-of-10 10-of-10"})
    void theRulesFollowTheNumberOfFingers(int fingers, String rules) {
        assertThat(AgreementRule.of(fingers).stream().map(rule -> rule.needed() + "-of-" + rule.of()))
                .containsExactly(rules.split(" ", -1));
    }

    /** Strangers drawn from the law that the rules assume: what is promised must hold however many rules look. */
    @ParameterizedTest(name = "{0} fingers")
    @ValueSource(ints = {1, 2, 4, 10})
    void noMoreStrangersComeThroughThanTheOddsSay(int fingers) {
        var random = new SplittableRandom(11);
        int trials = 100_000;
        int passed = 0;
        for (int trial = 0; trial < trials; trial++) {
            List<Pairing.Scored> scored = new ArrayList<>();
            for (int finger = 0; finger < fingers; finger++) {
                scored.add(scored(-10 * Math.log10(1 - random.nextDouble()), 100));
            }
            passed += new Fusion(1).weigh(new Pairing(fingers, 1, scored)).falseAlarms() <= 0.01 ? 1 : 0;
        }
        assertThat((double) passed / trials).isBetween(0.004, 0.0111);
    }

    @Test
    void allTenFingersAgreeingALittleIsStrong() {
        assertThat(Certainty.of(new Fusion(1_000_000)
                        .weigh(hand("20;20;20;20;20;20;20;20;20;20", 100))
                        .falseAlarms()))
                .isEqualTo(Certainty.STRONG);
    }

    @Test
    void aPoorFingerNeverRaisesAnything() {
        var random = new SplittableRandom(3);
        for (int trial = 0; trial < 2_000; trial++) {
            int fingers = random.nextInt(1, 11);
            List<Pairing.Scored> good = new ArrayList<>();
            List<Pairing.Scored> poor = new ArrayList<>();
            for (int finger = 0; finger < fingers; finger++) {
                double score = random.nextDouble(0, 90);
                int quality = random.nextInt(101);
                good.add(scored(score, quality));
                poor.add(scored(score, random.nextInt(quality + 1)));
            }
            var before = new Fusion(10_000).weigh(new Pairing(fingers, 1, good));
            var after = new Fusion(10_000).weigh(new Pairing(fingers, 1, poor));
            assertThat(after.falseAlarms()).isGreaterThanOrEqualTo(before.falseAlarms());
            assertThat(after.agreeing()).isLessThanOrEqualTo(before.agreeing());
        }
    }

    @ParameterizedTest(name = "quality {0}: {1}")
    @CsvSource({"0,0.5", "20,0.75", "40,1", "100,1"})
    void aPoorFingerWeighsLess(int quality, double weight) {
        assertThat(Fusion.weight(quality)).isEqualTo(weight);
    }

    @Test
    void twoGoodFingersOutweighTwoPoorOnesBesideThem() {
        var mixed = new Pairing(4, 1, List.of(scored(70, 80), scored(70, 80), scored(0, 5), scored(0, 5)));
        assertThat(Certainty.of(new Fusion(1_000_000).weigh(mixed).falseAlarms()))
                .isEqualTo(Certainty.STRONG);
    }

    @Test
    void whereStrangersScoreLowerTheSameScoreSaysMore() {
        var fusion = new Fusion(10_000, new Calibration(List.of(16.0)));
        assertThat(fusion.agreementThreshold(1).value()).isCloseTo(64, within(0.1));
        assertThat(Certainty.of(fusion.weigh(hand("65", 100)).falseAlarms())).isEqualTo(Certainty.PROBABLE);
        assertThat(Certainty.of(new Fusion(10_000).weigh(hand("65", 100)).falseAlarms()))
                .isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void moreTriesCostTenADecade() {
        var once = new Fusion(100).weigh(new Pairing(1, 1, List.of(scored(50, 100))));
        var tenTimes = new Fusion(100).weigh(new Pairing(1, 10, List.of(scored(60, 100))));
        assertThat(tenTimes.falseAlarms()).isCloseTo(once.falseAlarms(), within(1e-9));
        assertThat(tenTimes.sum()).isEqualTo(new ComparisonScore(60));
    }

    @Test
    void twoImpressionsOfOneFingerAreOneFinger() {
        var first = Probe.of(FingerPosition.RIGHT_INDEX, ANY);
        var second = Probe.of(FingerPosition.RIGHT_INDEX, ANY);
        var reference = new Reference("mila", FingerPosition.RIGHT_INDEX, ANY);
        var pairing = Pairing.of(
                List.of(comparison(first, reference, 44), comparison(second, reference, 47)),
                List.of(first, second),
                List.of(reference));
        assertThat(pairing).isEqualTo(new Pairing(1, 2, List.of(scored(47, 100))));
    }

    @Test
    void unknownFingersPairOnceEach() {
        var first = Probe.of(FingerPosition.UNKNOWN, ANY);
        var second = Probe.of(FingerPosition.UNKNOWN, ANY);
        var index = new Reference("mila", FingerPosition.RIGHT_INDEX, ANY);
        var middle = new Reference("mila", FingerPosition.RIGHT_MIDDLE, ANY);
        var pairing = Pairing.of(
                List.of(
                        comparison(first, index, 90),
                        comparison(second, index, 80),
                        comparison(second, middle, 20),
                        comparison(first, middle, 85)),
                List.of(first, second),
                List.of(index, middle));
        assertThat(pairing).isEqualTo(new Pairing(2, 2, List.of(scored(90, 100), scored(20, 100))));
    }

    @Test
    void onlyFingersOnBothSidesCount() {
        List<Probe> probes = new ArrayList<>();
        FOUR.forEach(position -> probes.add(Probe.of(position, ANY)));
        var references = List.of(
                new Reference("mila", FingerPosition.RIGHT_INDEX, ANY),
                new Reference("mila", FingerPosition.RIGHT_RING, ANY),
                new Reference("mila", FingerPosition.LEFT_INDEX, ANY));
        var pairing = Pairing.of(List.of(comparison(probes.getFirst(), references.getFirst(), 33)), probes, references);
        assertThat(pairing).isEqualTo(new Pairing(2, 1, List.of(scored(33, 100))));
    }

    private static Comparison comparison(Probe probe, Reference reference, double score) {
        return new Comparison(probe, reference, new ComparisonScore(score), new ComparisonScore(score));
    }
}
