package org.kapija.simulator.chip.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.kapija.simulator.chip.message.Tlv;

/** A hash function with the trailer that names it in ISO/IEC 9796-2 signatures (ISO/IEC 10118-3's identifiers). */
public enum HashChoice {
    /** The one that needs no name: its trailer is a single byte. */
    SHA_1("SHA-1", 0xBC, "1.2.840.10045.4.1"),
    /** Its trailer has two bytes, as that of all below. */
    SHA_224("SHA-224", 0x38CC, "1.2.840.10045.4.3.1"),
    /** The usual one today. */
    SHA_256("SHA-256", 0x34CC, "1.2.840.10045.4.3.2"),
    /** For longer curves. */
    SHA_384("SHA-384", 0x36CC, "1.2.840.10045.4.3.3"),
    /** The longest. */
    SHA_512("SHA-512", 0x35CC, "1.2.840.10045.4.3.4");

    private final String algorithm;
    private final int trailer;
    private final String ecdsa;

    HashChoice(String algorithm, int trailer, String ecdsa) {
        this.algorithm = algorithm;
        this.trailer = trailer;
        this.ecdsa = ecdsa;
    }

    /** Returns the end of a signature's block. */
    byte[] trailer() {
        return trailer > 0xFF
                ? new byte[] {(byte) (trailer >> Byte.SIZE), (byte) trailer}
                : new byte[] {(byte) trailer};
    }

    /** Returns the object identifier of ECDSA with this hash, dotted. */
    public String ecdsa() {
        return ecdsa;
    }

    /** Hashes some parts one after the other. */
    byte[] of(byte[]... parts) {
        try {
            return MessageDigest.getInstance(algorithm).digest(Tlv.join(parts));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has " + algorithm, absent);
        }
    }
}
