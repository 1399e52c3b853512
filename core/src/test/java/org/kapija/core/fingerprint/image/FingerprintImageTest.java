package org.kapija.core.fingerprint.image;

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
}
