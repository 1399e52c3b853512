package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.value.Octets;

class FingerprintImageTest {
    @ParameterizedTest(name = "{0} x {1} at {2}")
    @CsvSource({"0,10,500", "10,0,500", "-1,-1,500", "1001,1,500", "1,1001,500", "10,10,99", "10,10,2001"})
    void sizesOutOfBoundsAreRefused(int width, int height, int dpi) {
        var pixels = Octets.of(new byte[Math.max(0, width * height)]);
        assertThatIllegalArgumentException().isThrownBy(() -> new FingerprintImage(width, height, dpi, pixels));
    }

    @Test
    void missingPixelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FingerprintImage(10, 10, 500, Octets.of(new byte[99])))
                .withMessage("pixels: 99 octets for 10 x 10 pixels");
    }

    @Test
    void anImagePrintsNoPixel() {
        assertThat(new FingerprintImage(2, 1, 500, Octets.of(new byte[] {1, 2})))
                .hasToString("FingerprintImage[width=2, height=1, dpi=500, pixels=2 octets]");
    }

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
