package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.message.Message;

class IdentificationTest {
    private static final List<FingerPosition> HAND =
            List.of(FingerPosition.RIGHT_INDEX, FingerPosition.RIGHT_MIDDLE, FingerPosition.LEFT_INDEX);

    /** Six people with three fingers each; person p's finger f is painted from seed 100 p + f. */
    private static final Gallery GALLERY = Gallery.of(references(6));

    @Test
    void thePersonOfTheFingersComesFirst() {
        var answer = Identification.of(probes(4), GALLERY);
        assertThat(answer.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.subject()).isEqualTo("person 4");
            assertThat(candidate.certainty()).isEqualTo(Certainty.STRONG);
            assertThat(candidate.fingersCompared()).isEqualTo(3);
            assertThat(candidate.fingersAgreeing()).isEqualTo(3);
            assertThat(candidate.odds())
                    .isEqualTo(Message.of("identification.false-alarm-odds", "crossings", "1000000000"));
            assertThat(candidate.agreement()).hasToString("identification.fingers-agreeing{agreeing=3, compared=3}");
        });
        assertThat(answer.gap()).isEmpty();
        assertThat(answer.fingers()).isEqualTo(3);
        assertThat(answer.subjects()).isEqualTo(6);
    }

    @Test
    void aStrangerRaisesNoCandidate() {
        var answer = Identification.of(probes(9), GALLERY);
        assertThat(answer.candidates()).isEmpty();
        assertThat(answer.best()).isEmpty();
        assertThat(answer.complete()).isTrue();
    }

    @Test
    void aPrintTooWeakForTheEngineIsFoundByItsSecondTemplate() {
        var owner = new Reference(
                "weak", HAND.getFirst(), PaintedFinger.of(PaintedFinger.WEAK).template(1));
        var gallery = GALLERY.with(List.of(owner));
        var seen = PaintedFinger.weak();
        assertThat(Identification.of(List.of(probe(Extraction.of(seen))), gallery)
                        .candidates())
                .isEmpty();
        assertThat(Identification.of(List.of(probe(Extraction.twofold(seen))), gallery)
                        .candidates())
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.subject()).isEqualTo("weak");
                    assertThat(candidate.score().value())
                            .as("the engine's, shown beside ours")
                            .isLessThan(25);
                    assertThat(candidate.fingersAgreeing()).isOne();
                });
    }

    private static Probe probe(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Extracted extracted -> Probe.of(HAND.getFirst(), extracted.templates());
            case Extraction.TooPoor poor -> throw new AssertionError(poor.reason());
        };
    }

    @Test
    void theRankingRunsFromRareToCommon() {
        var ranking = Identification.of(probes(2), GALLERY).ranking();
        assertThat(ranking).isNotEmpty();
        assertThat(ranking.stream().map(Candidate::falseAlarms)).isSorted();
    }

    @Test
    void aMissingPartLowersTheCoverage() {
        var probes = probes(4);
        var sweep = GALLERY.sweep(probes, new Part(0, 2));
        var answer = Identification.of(probes, GALLERY, List.of(sweep));
        assertThat(answer.coverage()).isCloseTo(0.5, within(0.01));
        assertThat(answer.complete()).isFalse();
        assertThat(answer.gap()).contains(Message.of("identification.incomplete", "percent", "50"));
    }

    @Test
    void aMissingReferenceLowersTheCoverage() {
        var answer = Identification.of(probes(9), GALLERY.lacking(6));
        assertThat(answer.coverage()).isCloseTo(18.0 / 36, within(1e-9));
        assertThat(answer.complete()).isFalse();
    }

    @Test
    void withoutAnyFingerNothingIsCovered() {
        assertThat(Identification.of(List.of(), GALLERY).complete()).isFalse();
    }

    @Test
    void anEmptyGalleryIsCovered() {
        var answer = Identification.of(probes(1), Gallery.empty());
        assertThat(answer.candidates()).isEmpty();
        assertThat(answer.complete()).isTrue();
    }

    @Test
    void aCoverageBeyondTheWholeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Identification(List.of(), 1, 1, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new Identification(List.of(), 1, 1, Double.NaN));
    }

    @ParameterizedTest(name = "{0} false alarms a crossing: about 1 in {1}")
    @CsvSource({"0.001,1000", "0.00034,2900", "3,1", "0,1000000000", "1e-12,1000000000", "0.02,50", "0.0123,81"})
    void theOddsAreRoundedDownToTwoDigits(double falseAlarms, long crossings) {
        var candidate = new Candidate("x", ComparisonScore.ZERO, Certainty.NONE, 1, 0, falseAlarms);
        assertThat(candidate.crossingsPerFalseAlarm()).isEqualTo(crossings);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0,STRONG,strong", "0.0005,PROBABLE,probable", "0.01,POSSIBLE,possible", "0.02,NONE,none"})
    void theClassIsBoundedByFalseAlarms(double falseAlarms, Certainty certainty, String word) {
        assertThat(Certainty.of(falseAlarms)).isEqualTo(certainty);
        assertThat(certainty.word()).isEqualTo(word);
        assertThat(certainty.message()).isEqualTo(Message.of("identification.class." + word));
    }

    private static List<Probe> probes(int person) {
        List<Probe> probes = new ArrayList<>();
        for (int finger = 0; finger < HAND.size(); finger++) {
            probes.add(PaintedFinger.of(100L * person + finger).probe(HAND.get(finger), 2));
        }
        return probes;
    }

    private static List<Reference> references(int persons) {
        List<Reference> references = new ArrayList<>();
        for (int person = 1; person <= persons; person++) {
            for (int finger = 0; finger < HAND.size(); finger++) {
                var template = PaintedFinger.of(100L * person + finger).template(1);
                references.add(new Reference("person " + person, HAND.get(finger), template));
            }
        }
        return references;
    }
}
