package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWatchTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 1, false", "3600, 3600, false", "4, 1, false", "87000, 1, true", "-86400, 1, true", "1, 60, true"})
    void aClockThatLeavesTheSteadyCounterJumped(long wallSeconds, long steadySeconds, boolean jumped) {
        var watch = new ClockWatch(NOON, 5);
        assertThat(watch.jumped(NOON.plusSeconds(wallSeconds), 5 + steadySeconds * 1_000_000_000))
                .isEqualTo(jumped);
    }
}
