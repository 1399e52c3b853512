package org.kapija.core.fingerprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.PaintedFinger;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.value.Octets;

class ResamplingTest {
    private static final PaintedFinger FINGER = PaintedFinger.of(21);

    @Test
    void anImageOfTheUsualResolutionIsLeftAsItIs() {
        var image = FINGER.impression(1);
        assertThat(Resampling.toUsual(image)).isSameAs(image);
    }

    @ParameterizedTest(name = "from {0} to {1} dpi")
    @CsvSource({"100,2000", "2000,100", "500,250", "569,500", "250,500", "508,500"})
    void evenGroundStaysEvenAndTheSizeFollows(int from, int to) {
        var even = PatternImage.of(73, 41, from, (_, _) -> 170);
        var scaled = Resampling.to(even, to);
        assertThat(scaled.dpi()).isEqualTo(to);
        assertThat(scaled.width()).isCloseTo(73 * to / from, org.assertj.core.data.Offset.offset(1));
        assertThat(scaled.pixels().toArray()).containsOnly((byte) 170);
    }

    @Test
    void grainTooFineForTheNewResolutionTurnsGreyAndNotIntoRidges() {
        var grain = PatternImage.of(200, 200, 1000, (x, y) -> (x + y) % 2 == 0 ? 255 : 0);
        byte[] grey = Resampling.toUsual(grain).pixels().toArray();
        for (int row = 5; row < 95; row++) {
            for (int column = 5; column < 95; column++) {
                assertThat(grey[row * 100 + column] & 0xFF).isBetween(120, 135);
            }
        }
    }

    @Test
    void ridgesKeepTheirPlaceAndBreadth() {
        var coarse = PatternImage.stripes(200, 200, 250, 0, 5);
        var usual = Resampling.toUsual(coarse);
        var drawn = PatternImage.stripes(400, 400, 500, 0, 10);
        assertThat(PatternImage.likeness(usual, drawn)).isGreaterThan(0.97);
    }

    @ParameterizedTest(name = "{0} dpi")
    @ValueSource(ints = {250, 1000})
    void anotherResolutionOfAFingerMatchesTheUsualOne(int dpi) {
        var usual = template(FINGER.impression(1));
        var other = template(dpi == 250 ? halved(FINGER.impression(2)) : doubled(FINGER.impression(2)));
        var stranger = template(PaintedFinger.of(22).impression(1));
        var probe = Probe.of(FingerPosition.UNKNOWN, other);
        assertThat(probe.compare(usual).value()).isGreaterThan(60);
        assertThat(probe.compare(stranger).value()).isLessThan(40);
    }

    @Test
    void theLargestAndTheSmallestImageAreTaken() {
        assertThat(Resampling.toUsual(PatternImage.of(4000, 4000, 2000, (_, _) -> 0))
                        .width())
                .isEqualTo(1000);
        assertThat(Resampling.toUsual(PatternImage.of(1, 1, 2000, (_, _) -> 0)).width())
                .isEqualTo(1);
    }

    private static Template template(FingerprintImage image) {
        return switch (Extraction.of(image)) {
            case Extraction.Extracted extracted -> extracted.template();
            case Extraction.TooPoor(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    /** Each pixel is the mean of four, as a sensor of half the resolution would see it. */
    private static FingerprintImage halved(FingerprintImage image) {
        Octets from = image.pixels();
        int width = image.width();
        return PatternImage.of(width / 2, image.height() / 2, image.dpi() / 2, (x, y) -> {
            int at = 2 * y * width + 2 * x;
            return (from.at(at) + from.at(at + 1) + from.at(at + width) + from.at(at + width + 1)) / 4;
        });
    }

    private static FingerprintImage doubled(FingerprintImage image) {
        Octets from = image.pixels();
        return PatternImage.of(
                2 * image.width(),
                2 * image.height(),
                2 * image.dpi(),
                (x, y) -> from.at(y / 2 * image.width() + x / 2));
    }
}
