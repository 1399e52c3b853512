package org.kapija.simulator.chip.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.crypto.CipherSuite;

/**
 * What a reader must know to be let in.
 *
 * @param kind which of the document's passwords
 * @param secret what keys are derived from
 */
public record Password(Kind kind, Octets secret) {
    private static final int BAC_SEED_SIZE = 16;

    /** Which password, with the number that PACE calls it by (Doc 9303-11, 4.4.4.1). */
    public enum Kind {
        /** Number, birth and expiry from the machine readable zone. */
        MRZ(1),
        /** The card access number printed on the front. */
        CAN(2);

        private final int reference;

        Kind(int reference) {
            this.reference = reference;
        }

        /** Returns the number in PACE's first command. */
        public int reference() {
            return reference;
        }
    }

    /**
     * The password in the machine readable zone (Doc 9303-11, 4.3.2 and 9.7.2).
     *
     * @param information number, birth and expiry, each followed by its check digit
     */
    public static Password ofZone(String information) {
        try {
            byte[] bytes = information.getBytes(StandardCharsets.US_ASCII);
            return new Password(
                    Kind.MRZ, Octets.of(MessageDigest.getInstance("SHA-1").digest(bytes)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-1", absent);
        }
    }

    /** The password printed on the front, mostly six digits. */
    public static Password ofCardAccessNumber(String digits) {
        return new Password(Kind.CAN, Octets.of(digits.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Returns the key that encrypts PACE's nonce. */
    byte[] paceKey(CipherSuite suite) {
        return suite.derive(secret.toArray(), 3);
    }

    /** Returns what BAC derives its keys from. */
    byte[] bacSeed() {
        return Arrays.copyOf(secret.toArray(), BAC_SEED_SIZE);
    }
}
