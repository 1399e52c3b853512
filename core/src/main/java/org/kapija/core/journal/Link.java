package org.kapija.core.journal;

import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/**
 * One entry as the chain sees it.
 *
 * @param key name of the entry
 * @param header header octets as written, never re-encoded
 * @param commitment stands for the payload
 * @param previous hash of the entry before, {@link Chain#GENESIS} for the first of an epoch
 * @param hash SHA-256(previous ‖ header ‖ commitment), as claimed or computed
 */
public record Link(EntryKey key, Octets header, Commitment commitment, Hash previous, Hash hash) {
    /** Makes the link that follows a hash. */
    public static Link following(Hash previous, EntryKey key, Octets header, Commitment commitment) {
        Hash hash = Hash.of(previous.octets(), header, commitment.hash().octets());
        return new Link(key, header, commitment, previous, hash);
    }

    /** Returns whether the claimed hash is the one that its parts give. */
    public boolean holds() {
        return hash.equals(following(previous, key, header, commitment).hash());
    }
}
