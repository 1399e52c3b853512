package org.kapija.central.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.central.domain.ListDraft;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;

/** The watchlist as released and as staged. Any thread; throws {@link StoreFault}. */
public interface ListStore {
    /** Returns the draft. */
    ListDraft draft();

    /** Stages alerts to be added or replaced, all or none. */
    void stage(List<Alert> alerts);

    /** Stages the removal of an alert. */
    void stageRemoval(AlertId alert);

    /** Returns the last release. */
    Optional<Released> released();

    /** Writes a release in place of the one before; nothing is staged any more. */
    void release(Released release, ListDraft after);

    /**
     * A release as it was published.
     *
     * @param number of the list
     * @param issued when
     * @param parts messages, in order
     */
    record Released(long number, Instant issued, List<Octets> parts) {
        public Released {
            parts = List.copyOf(parts);
        }
    }
}
