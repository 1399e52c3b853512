package org.kapija.core.protocol;

import org.kapija.core.journal.Commitment;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Link;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/**
 * What is sealed to central: an entry with its place in the chain and what opens its commitment.
 *
 * @param header octets as chained
 * @param previous hash of the entry before
 * @param salt of the commitment, {@value org.kapija.core.journal.Commitment#SALT_SIZE} octets
 * @param payload the event
 */
public record JournalEntry(Octets header, Hash previous, Octets salt, Octets payload) {
    public JournalEntry {
        if (salt.size() != Commitment.SALT_SIZE) {
            throw new IllegalArgumentException("salt of " + salt.size() + " octets");
        }
    }

    /** Returns its link, computed from its parts: the hash is what it must be, not what somebody claims. */
    public Link link(EntryKey key) {
        return Link.following(previous, key, header, Commitment.to(salt, payload));
    }
}
