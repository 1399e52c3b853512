package org.kapija.hardware.gpio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DebounceTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void aLevelThatStaysIsBelieved() {
        var contact = Debounce.at(false).edge(true, NOON).settle(NOON.plusMillis(20));
        assertThat(contact.settled()).isTrue();
    }

    @Test
    void aLevelThatDoesNotStayIsNotBelieved() {
        var contact = Debounce.at(false).edge(true, NOON).settle(NOON.plusMillis(19));
        assertThat(contact.settled()).isFalse();
    }

    @Test
    void everyBounceStartsTheWaitAgain() {
        var bouncing = Debounce.at(false)
                .edge(true, NOON)
                .edge(false, NOON.plusMillis(5))
                .edge(true, NOON.plusMillis(10));
        assertThat(bouncing.settle(NOON.plusMillis(29)).settled()).isFalse();
        assertThat(bouncing.settle(NOON.plusMillis(30)).settled()).isTrue();
    }

    @Test
    void aSpikeThatFallsBackLeavesNoTrace() {
        var spike = Debounce.at(false).edge(true, NOON).edge(false, NOON.plusMillis(1));
        assertThat(spike.settle(NOON.plusMillis(60))).isEqualTo(Debounce.at(false));
    }
}
