package org.kapija.core.fingerprint.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.minutia.Minutiae;

class ScanProbeTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 40, 255})
    void everyMinutiaIsAskedForOnceHalfOfThemAtAGlance(int size) {
        var finger = DrawnFinger.coded(7, size);
        var probe = ScanProbe.of(finger);
        assertThat(probe.glance().size()).isBetween(Math.min(12, size), Math.max(12, (size + 1) / 2));
        assertThat(IntStream.of(Spread.of(finger.minutiae())).sorted())
                .containsExactly(IntStream.range(0, size).boxed().toArray(Integer[]::new));
        assertThat(probe.glance().size() + probe.rest().size()).isEqualTo(size);
    }

    @Test
    void theFirstFewMinutiaeLieAllOverThePrint() {
        var grid = new Minutiae.Builder();
        for (int at = 0; at < 25; at++) {
            grid.add(10 * (at % 5), 10 * (at / 5), 0, true);
        }
        Minutiae minutiae = grid.build();
        int[] first = Arrays.copyOf(Spread.of(minutiae), 5);
        assertThat(IntStream.of(first).mapToObj(at -> minutiae.x(at) + " " + minutiae.y(at)))
                .containsExactlyInAnyOrder("20 20", "0 0", "40 0", "0 40", "40 40");
    }
}
