package org.kapija.terminal.port;

import org.kapija.core.value.Octets;

/** What a store asks to know whether the rows it reads are the rows that were written. */
public interface ChainCheck {
    /**
     * Whether an entry is whole and builds on the entry with the given hash.
     *
     * @param previous hash of the entry before; 32 zeros for the first of an epoch
     */
    boolean follows(Octets previous, StoredEntry entry);

    /** Whether an entry is whole by its own seal, when the entry before is lost. */
    boolean genuine(StoredEntry entry);
}
