package org.kapija.terminal.domain;

import java.time.Instant;
import java.util.Optional;
import org.kapija.core.watchlist.Freshness;

/**
 * The watchlist in use, as the guard should see it.
 *
 * @param number of the list, 0 for none
 * @param issued when central last stood by it
 * @param freshness how far it can be relied on
 * @param alerts in it
 * @param fingers stored with them
 */
public record ListInUse(long number, Optional<Instant> issued, Freshness freshness, int alerts, int fingers) {
    /** No list was ever accepted. */
    public static final ListInUse NONE = new ListInUse(0, Optional.empty(), Freshness.NONE, 0, 0);
}
