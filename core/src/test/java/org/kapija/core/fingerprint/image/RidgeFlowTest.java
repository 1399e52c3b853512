package org.kapija.core.fingerprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RidgeFlowTest {
    @ParameterizedTest(name = "{0} degrees")
    @ValueSource(ints = {0, 17, 45, 80, 90, 101, 135, 179})
    void ridgesRunTheWayTheyWereDrawn(int degrees) {
        var flow = flow(PatternImage.stripes(160, 160, 500, Math.toRadians(degrees), 9));
        int middle = flow.rows() / 2 * flow.columns() + flow.columns() / 2;
        double apart = Math.toDegrees(flow.angle(middle)) - degrees;
        assertThat(Math.abs(apart - 180 * Math.rint(apart / 180))).isLessThan(1.5);
        assertThat(flow.coherence(middle)).isGreaterThan(0.95f);
        assertThat(flow.ridged(middle)).isTrue();
    }

    @Test
    void noiseRunsNoWay() {
        var random = new SplittableRandom(3);
        var flow = flow(PatternImage.of(160, 160, 500, (_, _) -> random.nextInt(256)));
        double sum = 0;
        for (int cell = 0; cell < flow.rows() * flow.columns(); cell++) {
            assertThat(flow.coherence(cell)).isBetween(0f, 1f);
            sum += flow.coherence(cell);
        }
        assertThat(sum / (flow.rows() * flow.columns())).isLessThan(0.35);
    }

    @Test
    void groundHasNoRidges() {
        var random = new SplittableRandom(4);
        var half = PatternImage.stripes(200, 200, 500, 0.3, 9);
        var flow = flow(PatternImage.of(
                200, 200, 500, (x, y) -> x < 100 ? half.pixels().at(y * 200 + x) : 225 + random.nextInt(12)));
        int row = flow.rows() / 2 * flow.columns();
        assertThat(flow.ridged(row + 5)).isTrue();
        assertThat(flow.ridged(row + flow.columns() - 5)).isFalse();
    }

    private static RidgeFlow flow(FingerprintImage image) {
        return RidgeFlow.of(Relief.of(image));
    }
}
