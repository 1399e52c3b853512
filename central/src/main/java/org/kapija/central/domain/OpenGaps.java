package org.kapija.central.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Gap;
import org.kapija.core.journal.Ingest;
import org.kapija.core.journal.TerminalId;

/**
 * Since when entries have been missing. Immutable.
 *
 * @param since by the first missing entry, when the gap that it begins was first seen
 */
public record OpenGaps(Map<EntryKey, Instant> since) {
    /** No gap anywhere. */
    public static final OpenGaps NONE = new OpenGaps(Map.of());

    public OpenGaps {
        since = Map.copyOf(since);
    }

    /** Returns the gaps after a look at one terminal: those of its own that have closed are gone, no others. */
    public OpenGaps after(Ingest known, Instant now) {
        TerminalId terminal = known.stored().terminal();
        Map<EntryKey, Instant> open = new HashMap<>(since);
        open.keySet().removeIf(first -> first.terminal().equals(terminal));
        for (EntryKey first : firstMissing(known)) {
            open.put(first, since.getOrDefault(first, now));
        }
        return new OpenGaps(open);
    }

    /** Returns the first entry of each gap of that terminal which has been open for so long, in order. */
    public List<EntryKey> overdue(Ingest known, Instant now, Duration patience) {
        return firstMissing(known).stream()
                .filter(first ->
                        Duration.between(since.getOrDefault(first, now), now).compareTo(patience) >= 0)
                .toList();
    }

    private static List<EntryKey> firstMissing(Ingest known) {
        return known.gaps().stream()
                .map((Gap gap) ->
                        new EntryKey(known.stored().terminal(), known.stored().epoch(), gap.from()))
                .toList();
    }
}
