package org.kapija.provisioning.region;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.kapija.core.value.Octets;

/**
 * A PIN as {@code officers.json} keeps it: PBKDF2 with HMAC-SHA-256 (RFC 8018, 5.2).
 *
 * @param rounds iterations of the derivation
 * @param salt 16 random octets
 * @param hash 32 octets
 */
record PinHash(int rounds, Octets salt, Octets hash) {
    /** The JDK's name for the derivation. */
    static final String ALGORITHM = "PBKDF2WithHmacSHA256";

    private static final int SALT_OCTETS = 16;
    private static final int HASH_BITS = 256;

    /** Hashes a PIN with a fresh salt, as slowly as the mode asks for. */
    static PinHash of(String pin, Mode mode, SecureRandom random) throws GeneralSecurityException {
        var rounds = rounds(mode);
        var salt = new byte[SALT_OCTETS];
        random.nextBytes(salt);
        var specification = new PBEKeySpec(pin.toCharArray(), salt, rounds, HASH_BITS);
        try {
            var key = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(specification);
            return new PinHash(rounds, Octets.of(salt), Octets.of(key.getEncoded()));
        } finally {
            specification.clearPassword();
        }
    }

    private static int rounds(Mode mode) {
        return switch (mode) {
            case DEMONSTRATION -> 210_000; // its PINs are public; three of them must not hold up a first start
            case PRODUCTION -> 600_000; // OWASP password storage sheet, for SHA-256: about 0.3 s a sign-in
        };
    }
}
