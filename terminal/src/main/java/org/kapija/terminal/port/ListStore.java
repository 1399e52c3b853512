package org.kapija.terminal.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;

/** Where the accepted list is kept, as it arrived, so that it can be verified again. Any thread. */
public interface ListStore extends AutoCloseable {
    /**
     * A list as it arrived.
     *
     * @param head message of {@code watchlist/head}
     * @param parts messages of {@code watchlist/part}, by number
     * @param accepted when it was verified
     */
    record Stored(Octets head, List<Octets> parts, Instant accepted) {
        public Stored {
            parts = List.copyOf(parts);
        }
    }

    /** Returns the list kept, empty before the first. */
    Optional<Stored> load() throws StoreFault;

    /** Keeps a list in place of the one before, in one transaction. */
    void replace(Stored list) throws StoreFault;

    /** Keeps a newer statement on the same list. */
    void confirm(Octets head, Instant accepted) throws StoreFault;

    @Override
    void close();
}
