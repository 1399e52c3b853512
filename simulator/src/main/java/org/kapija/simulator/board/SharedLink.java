package org.kapija.simulator.board;

import java.io.IOException;
import java.util.Optional;

/** One link for all lines of a plugin, made when the first line is claimed. Safe for any thread. */
final class SharedLink implements AutoCloseable {
    /** How to reach the board. */
    interface Dial {
        /** Connects, or says why not. */
        BoardLink connect() throws IOException;
    }

    private final Dial dial;
    private Optional<BoardLink> link = Optional.empty();

    SharedLink(Dial dial) {
        this.dial = dial;
    }

    /** Returns the link, connecting at the first call. */
    synchronized BoardLink get() throws IOException {
        if (link.isEmpty()) {
            link = Optional.of(dial.connect());
        }
        return link.get();
    }

    @Override
    public synchronized void close() throws IOException {
        if (link.isPresent()) {
            link.get().close();
            link = Optional.empty();
        }
    }
}
