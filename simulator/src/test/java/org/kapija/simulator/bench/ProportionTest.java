package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
    @Test
    void noErrorInTenTrialsStillAllowsARateOfThirtyPercent() {
        var none = new Proportion(0, 10);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.3085, within(1e-4)); // 1 - 0.025^(1/10)
    }

    @Test
    void anIntervalIsThatOfClopperAndPearson() {
        var half = new Proportion(5, 10);
        assertThat(half.low()).isCloseTo(0.1871, within(1e-4));
        assertThat(half.high()).isCloseTo(0.8129, within(1e-4));
    }

    @Test
    void onlyErrorsAllowARateOfOne() {
        var all = new Proportion(10, 10);
        assertThat(all.low()).isCloseTo(0.6915, within(1e-4));
        assertThat(all.high()).isEqualTo(1);
    }

    @Test
    void manyTrialsNarrowTheInterval() {
        var rare = new Proportion(2, 112_320);
        assertThat(100 * rare.low()).isCloseTo(0.000216, within(1e-5));
        assertThat(100 * rare.high()).isCloseTo(0.00643, within(1e-4));
    }

    @Test
    void moreErrorsThanTrialsAreRefused() {
        assertThatThrownBy(() -> new Proportion(11, 10)).hasMessageContaining("11 errors in 10 trials");
    }
}
