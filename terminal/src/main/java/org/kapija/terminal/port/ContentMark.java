package org.kapija.terminal.port;

import java.nio.ByteBuffer;
import org.kapija.core.value.Octets;

/** Marks octets so that it can be told whether this terminal has written them. Any thread. */
@FunctionalInterface
public interface ContentMark {
    /**
     * Returns the mark of these octets, one run after the other; nobody else can make it.
     *
     * @param content read from position to limit, which are left as they were
     * @return 32 octets
     */
    Octets of(ByteBuffer... content);
}
