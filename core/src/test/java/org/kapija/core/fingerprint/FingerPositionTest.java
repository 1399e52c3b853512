package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FingerPositionTest {
    @Test
    void positionsHaveTheCodesOfTheStandards() {
        assertThat(FingerPosition.ofCode(2)).contains(FingerPosition.RIGHT_INDEX);
        assertThat(FingerPosition.ofCode(7)).contains(FingerPosition.LEFT_INDEX);
        assertThat(FingerPosition.ofCode(13)).isEmpty(); // a slap
        for (FingerPosition position : FingerPosition.values()) {
            assertThat(FingerPosition.ofCode(position.code())).contains(position);
        }
    }

    @Test
    void anUnknownPositionMayBeAny() {
        assertThat(FingerPosition.UNKNOWN.mayBe(FingerPosition.LEFT_RING)).isTrue();
        assertThat(FingerPosition.LEFT_RING.mayBe(FingerPosition.UNKNOWN)).isTrue();
        assertThat(FingerPosition.LEFT_RING.mayBe(FingerPosition.LEFT_RING)).isTrue();
        assertThat(FingerPosition.LEFT_RING.mayBe(FingerPosition.RIGHT_RING)).isFalse();
    }

    @Test
    void aScoreIsNeverNegativeNorNotANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComparisonScore(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComparisonScore(Double.NaN));
        assertThat(new ComparisonScore(40).reaches(new ComparisonScore(40))).isTrue();
        assertThat(new ComparisonScore(39.9).reaches(new ComparisonScore(40))).isFalse();
    }
}
