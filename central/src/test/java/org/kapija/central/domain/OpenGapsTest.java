package org.kapija.central.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.Commitment;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Ingest;
import org.kapija.core.journal.Link;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

class OpenGapsTest {
    private static final TerminalId T1 = new TerminalId("T1");
    private static final TerminalId T2 = new TerminalId("T2");
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void aGapIsOverdueOncePatienceIsOver() {
        var gaps = OpenGaps.NONE.after(lacking(T1, 1), NOON);
        assertThat(gaps.overdue(lacking(T1, 1), NOON.plusSeconds(119), PATIENCE))
                .isEmpty();
        assertThat(gaps.overdue(lacking(T1, 1), NOON.plusSeconds(120), PATIENCE))
                .containsExactly(new EntryKey(T1, 1, 1));
    }

    @Test
    void aTerminalWithoutGapsDoesNotMakeAnothersYoung() {
        var gaps = OpenGaps.NONE
                .after(lacking(T1, 1), NOON)
                .after(Ingest.start(T2, 1, 0), NOON.plusSeconds(60))
                .after(lacking(T1, 1), NOON.plusSeconds(120));
        assertThat(gaps.overdue(lacking(T1, 1), NOON.plusSeconds(120), PATIENCE))
                .containsExactly(new EntryKey(T1, 1, 1));
        assertThat(gaps.since()).hasSize(1);
    }

    @Test
    void aGapThatClosedAndOpensAgainIsYoung() {
        var gaps = OpenGaps.NONE
                .after(lacking(T1, 1), NOON)
                .after(lacking(T2, 1), NOON)
                .after(Ingest.start(T1, 1, 0), NOON.plusSeconds(60))
                .after(lacking(T1, 1), NOON.plusSeconds(120));
        assertThat(gaps.overdue(lacking(T1, 1), NOON.plusSeconds(120), PATIENCE))
                .isEmpty();
        assertThat(gaps.overdue(lacking(T2, 1), NOON.plusSeconds(120), PATIENCE))
                .containsExactly(new EntryKey(T2, 1, 1));
    }

    /** A terminal of which only the entry behind the lacking one has come. */
    private static Ingest lacking(TerminalId terminal, long sequence) {
        var before = new Chain(terminal, 1, sequence, Hash.of(Octets.ofHex("01")));
        SortedMap<Long, Link> held = new TreeMap<>();
        held.put(sequence + 1, before.link(Octets.ofHex("00"), new Commitment(Hash.of(Octets.ofHex("00")))));
        return new Ingest(Chain.start(terminal, 1), held, List.of(), 1);
    }
}
