package org.kapija.core.protocol;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListRoot;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.WatchList;

/**
 * The terminal's end of the list.
 *
 * @param root what the terminal was told when it was provisioned
 * @param current the list in use
 * @param now the time
 */
@SuppressWarnings("DoNotCallSuggester")
public record ListReading(ListRoot root, Optional<WatchList> current, Instant now) {
    /** Checks a head by itself, before anything is fetched. */
    public HeadVerdict head(Octets message) {
        throw new UnsupportedOperationException("not yet written: " + message);
    }

    /**
     * Checks a list, whole.
     *
     * @param head message of {@code watchlist/head}
     * @param parts messages of {@code watchlist/part/NUMBER/n} by n, from 0
     */
    public ListVerdict read(Octets head, Map<Integer, Octets> parts) {
        throw new UnsupportedOperationException("not yet written: " + head + parts);
    }

    /** What a head by itself says. */
    public sealed interface HeadVerdict {
        /** There is a newer list: fetch its parts. */
        record Newer(ListHead head) implements HeadVerdict {}

        /** The list in use is still the newest. */
        record Confirmed(WatchList list) implements HeadVerdict {}

        /** The head is not to be believed. */
        record Refused(ListVerdict.Refused why) implements HeadVerdict {}
    }
}
