package org.kapija.core.fingerprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.PaintedFinger;

class EnhancementTest {
    @Test
    void ridgesTornByNoiseComeNearerToTheCleanOnes() {
        var clean = PatternImage.stripes(200, 200, 500, 0.5, 9);
        var noisy = noisy(clean, 200, 1);
        assertThat(PatternImage.likeness(Enhancement.half(RidgeMap.of(noisy)), clean))
                .isGreaterThan(PatternImage.likeness(noisy, clean) + 0.1);
    }

    @Test
    void groundWithoutRidgesIsWhite() {
        var clean = PaintedFinger.of(31).impression(1);
        var drawn = Enhancement.half(RidgeMap.of(clean));
        assertThat(drawn.pixels().at(0)).isEqualTo(255);
        assertThat(drawn.pixels().at(drawn.width() - 1)).isEqualTo(255);
    }

    @ParameterizedTest(name = "grey {0}")
    @ValueSource(ints = {0, 7, 255})
    void anEvenImageHasNoRidgesToDraw(int grey) {
        var even = PatternImage.of(120, 90, 500, (_, _) -> grey);
        assertThat(Enhancement.half(RidgeMap.of(even)).pixels().toArray()).containsOnly((byte) 255);
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"1,1", "3,3", "4,4", "5,200", "200,2", "33,33", "1000,7"})
    void noSizeIsTooSmall(int width, int height) {
        var random = new SplittableRandom(5);
        var noise = PatternImage.of(width, height, 500, (_, _) -> random.nextInt(256));
        assertThat(Enhancement.half(RidgeMap.of(noise)).pixels().size()).isEqualTo(width * height);
    }

    @Test
    void lightAndContrastOfTheSensorLeaveNoTrace() {
        var strong = PatternImage.stripes(160, 160, 500, 0.4, 9);
        var pale = PatternImage.of(160, 160, 500, (x, y) -> 90 + strong.pixels().at(y * 160 + x) / 3);
        assertThat(PatternImage.likeness(Enhancement.half(RidgeMap.of(strong)), Enhancement.half(RidgeMap.of(pale))))
                .isGreaterThan(0.99);
    }

    private static FingerprintImage noisy(FingerprintImage clean, int spread, long seed) {
        var random = new SplittableRandom(seed);
        return PatternImage.of(
                clean.width(),
                clean.height(),
                clean.dpi(),
                (x, y) -> Math.clamp(
                        clean.pixels().at(y * clean.width() + x) + random.nextInt(-spread, spread + 1), 0, 255));
    }
}
