package org.kapija.core.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A SHA-256 value (FIPS 180-4).
 *
 * @param octets {@value #SIZE} of them
 */
public record Hash(Octets octets) {
    /** Octets of a SHA-256 value. */
    public static final int SIZE = 32;

    public Hash {
        if (octets.size() != SIZE) {
            throw new IllegalArgumentException("hash of " + octets.size() + " octets, expected " + SIZE);
        }
    }

    /** Hashes the parts one after the other, as if they were one run of octets. */
    public static Hash of(Octets... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Octets part : parts) {
                digest.update(part.toArray());
            }
            return new Hash(Octets.of(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256; this one is broken: replace it", missing);
        }
    }

    /** Returns 64 hexadecimal digits. */
    @Override
    public String toString() {
        return octets.toHex();
    }
}
