package org.kapija.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FingerTest {
    private static final Touch PLAIN = new Touch(0, 0, 0, 0, 0, 0, 0);

    @Test
    void equalSeedsGiveEqualFingersAndImpressions() {
        assertThat(Impression.of(Finger.of(7), PLAIN, 1)).isEqualTo(Impression.of(Finger.of(7), PLAIN, 1));
    }

    @Test
    void anotherSeedIsAnotherFinger() {
        assertThat(Impression.of(Finger.of(7), PLAIN, 1)).isNotEqualTo(Impression.of(Finger.of(8), PLAIN, 1));
    }

    @Test
    void patternsOccurAsOftenAsInNature() {
        var random = new SplittableRandom(1);
        Map<RidgePattern, Integer> drawn = new EnumMap<>(RidgePattern.class);
        for (int i = 0; i < 100_000; i++) {
            drawn.merge(RidgePattern.draw(random), 1, Integer::sum);
        }
        assertThat(drawn.get(RidgePattern.WHORL)).isCloseTo(27_900, within(600));
        assertThat(drawn.get(RidgePattern.LEFT_LOOP)).isCloseTo(33_800, within(600));
        assertThat(drawn.get(RidgePattern.RIGHT_LOOP)).isCloseTo(31_700, within(600));
        assertThat(drawn.get(RidgePattern.ARCH)).isCloseTo(3_700, within(300));
        assertThat(drawn.get(RidgePattern.TENTED_ARCH)).isCloseTo(2_900, within(300));
    }

    @Test
    void ridgesAreDarkOnALightGround() {
        var image = Impression.of(Finger.of(3), PLAIN, 1).grey();
        assertThat(image.at(0)).as("corner, nothing touches there").isGreaterThan(200);
        assertThat(darkShare(Impression.of(Finger.of(3), PLAIN, 1))).isBetween(0.2, 0.45);
    }

    @Test
    void pressureAndMoistureThickenRidges() {
        var finger = Finger.of(3);
        double ordinary = darkShare(Impression.of(finger, PLAIN, 1));
        assertThat(darkShare(Impression.of(finger, new Touch(0, 0, 0, 0, 1, 0, 0), 1)))
                .isGreaterThan(ordinary);
        assertThat(darkShare(Impression.of(finger, new Touch(0, 0, 0, 0, -1, 0, 0), 1)))
                .isLessThan(ordinary);
        assertThat(darkShare(Impression.of(finger, new Touch(0, 0, 0, 0, 0, 1, 0), 1)))
                .isGreaterThan(ordinary);
        assertThat(darkShare(Impression.of(finger, new Touch(0, 0, 0, 0, 0, -1, 0), 1)))
                .isLessThan(ordinary);
    }

    private static double darkShare(Impression impression) {
        int dark = 0;
        for (int i = 0; i < impression.grey().size(); i++) {
            dark += impression.grey().at(i) < 140 ? 1 : 0;
        }
        return dark / (double) impression.grey().size();
    }
}
