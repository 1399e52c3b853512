package org.kapija.core.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kapija.core.inspection.InspectionId;

/**
 * What is chained openly about an entry. It holds nothing personal, so that it outlives the payload.
 *
 * @param key its name
 * @param at when it was written, in whole milliseconds
 * @param clock whether that time can be trusted
 * @param kind what happened, in the word of the wire, such as {@code finger-captured}
 * @param inspection the inspection it belongs to; empty for what concerns the terminal
 * @param attachment commitment to the part of the event that stays at the terminal; empty if all of it travels
 */
public record EntryHeader(
        EntryKey key,
        Instant at,
        ClockTrust clock,
        String kind,
        Optional<InspectionId> inspection,
        Optional<Commitment> attachment) {
    public EntryHeader {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (!kind.matches("[a-z][a-z-]{0,39}")) {
            throw new IllegalArgumentException("kind: " + kind);
        }
    }
}
