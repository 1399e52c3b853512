package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconnectScheduleTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theWaitDoublesUpToAMinuteAndStaysInTheUpperHalf(long seed) {
        var schedule = new ReconnectSchedule(new SplittableRandom(seed));
        for (int failures = 1; failures < 40; failures++) {
            long ceiling = Math.min(100L << Math.min(failures - 1, 30), 60_000);
            assertThat(schedule.waitAfter(failures))
                    .isBetween(Duration.ofMillis(ceiling / 2), Duration.ofMillis(ceiling));
        }
    }

    @Test
    void terminalsThatLostOneBrokerDoNotComeBackTogether() {
        var waits = new HashSet<Duration>();
        for (int terminal = 0; terminal < 500; terminal++) {
            waits.add(new ReconnectSchedule(new SplittableRandom(terminal)).waitAfter(10));
        }
        assertThat(waits).hasSizeGreaterThan(480);
    }

    @Test
    void noFailureIsNoReasonToWait() {
        var schedule = new ReconnectSchedule(new SplittableRandom(1));
        assertThatThrownBy(() -> schedule.waitAfter(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
