package org.kapija.terminal.port;

import java.util.Optional;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.value.Octets;

/** Seals what the terminal keeps for itself, bound to the entry it belongs to. Any thread. */
public interface PayloadSeal {
    /** Seals octets for one entry. */
    Octets seal(EntryKey entry, String kind, Octets plain);

    /** Opens them again; empty if they were altered or belong to another entry. */
    Optional<Octets> open(EntryKey entry, String kind, Octets sealed);
}
