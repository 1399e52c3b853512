package org.kapija.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.traveller.Traveller;

class GrownFingersTest {
    private static final Traveller SOMEBODY = Cast.of(1).member(Cast.CLEAR);

    private final FingerSource fingers = new GrownFingers();

    @Test
    void theSameNumberGivesTheSamePixelsFromAnySource() {
        var here = fingers.impression(SOMEBODY, 2, Condition.WELL, 1);
        assertThat(new GrownFingers().impression(SOMEBODY, 2, Condition.WELL, 1))
                .isEqualTo(here);
        assertThat(here.size()).isEqualTo(256 * 288);
    }

    @Test
    void noTwoImpressionsFingersOrPeopleAreAlike() {
        var here = fingers.impression(SOMEBODY, 2, Condition.WELL, 1);
        assertThat(fingers.impression(SOMEBODY, 2, Condition.WELL, 2)).isNotEqualTo(here);
        assertThat(fingers.impression(SOMEBODY, 3, Condition.WELL, 1)).isNotEqualTo(here);
        assertThat(fingers.impression(Cast.of(1).member(Cast.LISTED), 2, Condition.WELL, 1))
                .isNotEqualTo(here);
    }
}
