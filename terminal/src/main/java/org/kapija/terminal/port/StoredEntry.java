package org.kapija.terminal.port;

import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.EntryPlace;

/**
 * One row of the journal: event, chain link and outgoing envelope together, so that none of them can exist without the
 * others.
 *
 * @param place where it stands
 * @param kind of the event, in the words of {@code core.inspection}
 * @param header what is hashed in clear: place, kind, time and its trust
 * @param salt of the commitment, 32 bytes; erased with the payload
 * @param sealed the payload under this terminal's own key, for reading it again
 * @param envelope what goes to central: signed, sealed to central's key
 * @param hash of this entry, which holds the hash of the one before
 */
public record StoredEntry(
        EntryPlace place, String kind, Octets header, Octets salt, Octets sealed, Octets envelope, Octets hash) {}
