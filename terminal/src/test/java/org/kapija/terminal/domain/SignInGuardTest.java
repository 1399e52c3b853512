package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInGuardTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void fiveWrongPinsCloseANumberForHalfAMinute() {
        var guard = wrong(5);
        assertThat(guard.resting("RS-1", NOON)).contains(Duration.ofSeconds(30));
        assertThat(guard.resting("RS-2", NOON)).as("another officer").isEmpty();
        assertThat(guard.resting("RS-1", NOON.plusSeconds(30))).isEmpty();
    }

    @Test
    void fourWrongPinsAndTheRightOneStartAnew() {
        var guard = wrong(4).right("RS-1");
        assertThat(guard.wrong("RS-1", NOON).resting("RS-1", NOON)).isEmpty();
    }

    @Test
    void afterTheRestFiveMoreMayBeTried() {
        var guard = wrong(5).wrong("RS-1", NOON.plusSeconds(31));
        assertThat(guard.resting("RS-1", NOON.plusSeconds(31))).isEmpty();
    }

    private static SignInGuard wrong(int times) {
        var guard = SignInGuard.fresh();
        for (int i = 0; i < times; i++) {
            guard = guard.wrong("RS-1", NOON);
        }
        return guard;
    }
}
