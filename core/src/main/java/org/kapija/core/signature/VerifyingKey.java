package org.kapija.core.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** The public half of an Ed25519 key. Two are equal when their octets are. */
public final class VerifyingKey {
    private final Octets spki;
    private final PublicKey key;

    private VerifyingKey(Octets spki, PublicKey key) {
        this.spki = spki;
        this.key = key;
    }

    /**
     * Reads a key.
     *
     * @param spki X.509 SubjectPublicKeyInfo DER (RFC 8410), 44 octets
     * @return empty if it is no Ed25519 public key
     */
    public static Optional<VerifyingKey> of(Octets spki) {
        try {
            return Optional.of(new VerifyingKey(
                    spki, KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki.toArray()))));
        } catch (GeneralSecurityException _) {
            return Optional.empty(); // what arrives from outside may be anything
        }
    }

    /** Returns whether the signature is this key's over exactly these octets. */
    public boolean verifies(Octets message, Octets signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message.toArray());
            return check.verify(signature.toArray());
        } catch (GeneralSecurityException _) {
            return false; // a signature of the wrong length or shape is none
        }
    }

    /** Returns the key's name: SHA-256 of its octets. */
    public Octets id() {
        return Hash.of(spki).octets();
    }

    /** Returns X.509 SubjectPublicKeyInfo DER. */
    public Octets spki() {
        return spki;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey that && spki.equals(that.spki);
    }

    @Override
    public int hashCode() {
        return spki.hashCode();
    }

    /** Returns the first octets of the name. */
    @Override
    public String toString() {
        return "Ed25519 key " + id().toHex().substring(0, 16);
    }
}
