package org.kapija.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;
import org.kapija.simulator.finger.Touch.Condition;

/** Synthetic fingers before the comparison engine of the product: do they behave like fingers? */
class LikenessTest {
    private static final double THRESHOLD = 40;
    private static final int FINGERS = 8;

    @Test
    void ordinaryTouchesOfAFingerAgreeAndThoseOfOthersDoNot() {
        List<List<Template>> people = new ArrayList<>();
        for (int finger = 0; finger < FINGERS; finger++) {
            var skin = Finger.of(400 + finger);
            people.add(List.of(ordinary(skin, 2L * finger), ordinary(skin, 2L * finger + 1)));
        }
        for (int one = 0; one < FINGERS; one++) {
            for (int other = 0; other < FINGERS; other++) {
                double score = compare(people.get(one).get(0), people.get(other).get(1));
                assertThat(score >= THRESHOLD)
                        .as("%d against %d: %.1f", one, other, score)
                        .isEqualTo(one == other);
            }
        }
    }

    @Test
    void aFingerSurvivesAScannerThatKnowsSixteenGreys() {
        var skin = Finger.of(11);
        var fine = Impression.of(skin, Touch.in(Condition.WELL, new SplittableRandom(1)), 1);
        var coarse = Impression.of(skin, Touch.in(Condition.WELL, new SplittableRandom(2)), 2);
        byte[] sixteen = coarse.grey().toArray();
        for (int i = 0; i < sixteen.length; i++) {
            sixteen[i] = (byte) ((sixteen[i] & 0xFF) / 16 * 17);
        }
        assertThat(compare(template(fine.grey()), template(Octets.of(sixteen)))).isGreaterThan(2 * THRESHOLD);
    }

    @Test
    void everyConditionStillGivesMinutiaeAndAWellPlacedFingerTheMost() {
        var skin = Finger.of(12);
        var well = template(Impression.of(skin, Touch.in(Condition.WELL, new SplittableRandom(1)), 1)
                .grey());
        for (Condition condition : Condition.values()) {
            var image = Impression.of(skin, Touch.in(condition, new SplittableRandom(2)), 2)
                    .grey();
            double score =
                    extracted(image).map(template -> compare(well, template)).orElse(0.0);
            double same = compare(well, well);
            assertThat(score).as(condition.name()).isLessThan(same);
        }
    }

    @Test
    void aDistractorHasAsManyMinutiaeAsAFingerAndResemblesNone() {
        var finger = ordinary(Finger.of(13), 1);
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int seed = 0; seed < 40; seed++) {
            var stranger = Template.read(Distractor.template(seed)).orElseThrow();
            least = Math.min(least, stranger.minutiae());
            most = Math.max(most, stranger.minutiae());
            assertThat(compare(finger, stranger)).isLessThan(THRESHOLD);
        }
        assertThat(least).isGreaterThanOrEqualTo(12);
        assertThat(most).isLessThanOrEqualTo(70);
    }

    @Test
    void equalSeedsGiveEqualDistractors() {
        assertThat(Distractor.template(5)).isEqualTo(Distractor.template(5)).isNotEqualTo(Distractor.template(6));
    }

    private static Template ordinary(Finger finger, long seed) {
        return template(Impression.of(finger, Touch.ordinary(new SplittableRandom(seed)), seed)
                .grey());
    }

    private static Template template(Octets grey) {
        return extracted(grey).orElseThrow();
    }

    private static Optional<Template> extracted(Octets grey) {
        var image = new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, grey);
        return switch (Extraction.of(image)) {
            case Extraction.Extracted extracted -> Optional.of(extracted.template());
            case Extraction.TooPoor tooPoor -> Optional.empty();
        };
    }

    private static double compare(Template probe, Template reference) {
        return Probe.of(FingerPosition.UNKNOWN, probe).compare(reference).value();
    }
}
