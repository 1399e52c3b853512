package org.kapija.simulator.region;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;

/** What was opened on the way to something whole, closed again in reverse unless the whole was reached. */
final class Undo implements Closeable {
    private final ArrayDeque<Closeable> opened = new ArrayDeque<>();

    /** Remembers something to close. */
    <T extends Closeable> T later(T resource) {
        opened.push(resource);
        return resource;
    }

    /** The whole stands: its owner closes it from now on. */
    void nothing() {
        opened.clear();
    }

    @Override
    public void close() throws IOException {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
