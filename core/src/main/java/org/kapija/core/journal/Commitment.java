package org.kapija.core.journal;

import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/**
 * Stands for a payload in the chain: SHA-256(salt ‖ payload). Once salt and payload are erased nobody can find out what
 * it stood for, not even by guessing, and the chain stays provable.
 *
 * @param hash of salt and payload
 */
public record Commitment(Hash hash) {
    /** Octets of a salt, from a secure random source; one salt for one payload. */
    public static final int SALT_SIZE = 32;

    /**
     * Commits to a payload.
     *
     * @param salt {@value #SALT_SIZE} random octets, never used before
     * @param payload any length
     */
    public static Commitment to(Octets salt, Octets payload) {
        if (salt.size() != SALT_SIZE) {
            throw new IllegalArgumentException("salt of " + salt.size() + " octets, expected " + SALT_SIZE);
        }
        return new Commitment(Hash.of(salt, payload));
    }

    /** Returns whether these are the salt and the payload it was made of. */
    public boolean opensWith(Octets salt, Octets payload) {
        return salt.size() == SALT_SIZE && hash.equals(Hash.of(salt, payload));
    }
}
