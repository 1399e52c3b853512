package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailedLinesTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void linesThatDieYoungAreCounted() {
        var failed = FailedLines.NONE
                .after(NOON, NOON)
                .after(NOON, NOON.plusSeconds(29))
                .after(NOON, NOON.plusMillis(1));
        assertThat(failed.count()).isEqualTo(3);
    }

    @Test
    void aLineThatLivedBeginsTheCountAgain() {
        var failed = FailedLines.NONE.after(NOON, NOON).after(NOON, NOON).after(NOON, NOON.plusSeconds(30));
        assertThat(failed.count()).isEqualTo(1);
    }

    @Test
    void aClockSetBackEndsNoRow() {
        assertThat(FailedLines.NONE
                        .after(NOON, NOON)
                        .after(NOON, NOON.minusSeconds(3600))
                        .count())
                .isEqualTo(2);
    }
}
