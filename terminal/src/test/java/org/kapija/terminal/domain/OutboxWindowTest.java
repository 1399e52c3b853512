package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxWindowTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aWindowFillsAndTheBrokersWordMakesRoom() {
        var window = OutboxWindow.opened(2, at(0), NOON).sending(at(1), NOON).sending(at(2), NOON);
        assertThat(window.room()).isZero();
        assertThat(window.taken(at(1)).room()).isEqualTo(1);
        assertThat(window.taken(at(1)).released())
                .as("the broker releases nothing")
                .isEqualTo(at(0));
    }

    @Test
    void aReceiptMovesWhereSendingWouldBeginAgain() {
        var window = OutboxWindow.opened(5, at(0), NOON)
                .sending(at(1), NOON)
                .sending(at(2), NOON)
                .sending(at(3), NOON)
                .released(at(2), NOON.plusSeconds(1));
        assertThat(window.released()).isEqualTo(at(2));
        assertThat(window.inFlight()).containsExactly(at(3));
        assertThat(window.released(at(1), NOON)).as("an older receipt").isEqualTo(window);
    }

    @Test
    void withoutReceiptsSendingGoesBack() {
        var window = OutboxWindow.opened(5, at(7), NOON).sending(at(8), NOON).taken(at(8));
        assertThat(window.rewound(PATIENCE, NOON.plusSeconds(20))).isEmpty();
        assertThat(window.rewound(PATIENCE, NOON.plusSeconds(21)))
                .hasValueSatisfying(again -> assertThat(again.sent()).isEqualTo(at(7)));
    }

    @Test
    void aQuietTerminalHasNothingToGoBackTo() {
        var window = OutboxWindow.opened(5, at(7), NOON);
        assertThat(window.rewound(PATIENCE, NOON.plusSeconds(3600))).isEmpty();
        var later = window.sending(at(8), NOON.plusSeconds(3600));
        assertThat(later.rewound(PATIENCE, NOON.plusSeconds(3610)))
                .as("patience begins with the sending")
                .isEmpty();
    }

    private static EntryPlace at(long sequence) {
        return new EntryPlace(1, sequence);
    }
}
