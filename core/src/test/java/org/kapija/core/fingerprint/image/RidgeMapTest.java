package org.kapija.core.fingerprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RidgeMapTest {
    @ParameterizedTest(name = "ridges {0} pixels apart")
    @ValueSource(doubles = {7, 9, 10.5, 12})
    void ridgesOfEveryFingerAreClearWhereTheyAre(double period) {
        // 320 pixels at 500 dpi are 16.3 mm; the filters do not reach the outermost
        var map = RidgeMap.of(PatternImage.stripes(320, 320, 500, 0.7, period));
        assertThat(map.clearArea()).isCloseTo(16.3 * 16.3, Percentage.withPercentage(12));
    }

    @Test
    void noiseIsNotClear() {
        var random = new SplittableRandom(6);
        var noise = RidgeMap.of(PatternImage.of(320, 320, 500, (_, _) -> random.nextInt(256)));
        assertThat(noise.clearArea()).isLessThan(5);
    }

    @ParameterizedTest(name = "lines {0} pixels apart")
    @ValueSource(doubles = {3, 40})
    void linesThatAreNoRidgesAreNotClear(double period) {
        var map = RidgeMap.of(PatternImage.stripes(320, 320, 500, 0.7, period));
        assertThat(map.clearArea()).isLessThan(40);
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"1,1", "4,4", "16,16", "17,17", "1000,3"})
    void aTinyImageHasNoClearArea(int width, int height) {
        var map = RidgeMap.of(PatternImage.of(width, height, 500, (x, y) -> (x + y) % 9 * 28));
        assertThat(map.clearArea()).isLessThan(1);
    }
}
