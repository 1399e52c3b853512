package org.kapija.core.signature;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import org.kapija.core.value.Octets;

/** The private half of an Ed25519 key. Never prints itself. */
public final class SigningKey {
    /** SubjectPublicKeyInfo of an Ed25519 key up to its 32 octets (RFC 8410, section 4). */
    private static final String SPKI_START = "302a300506032b6570032100";

    private final PrivateKey key;
    private final VerifyingKey publicHalf;

    private SigningKey(PrivateKey key, VerifyingKey publicHalf) {
        this.key = key;
        this.publicHalf = publicHalf;
    }

    /**
     * Reads a key.
     *
     * @param pkcs8 PKCS #8 DER (RFC 8410)
     * @return empty if it is no Ed25519 private key
     */
    public static Optional<SigningKey> of(Octets pkcs8) {
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8.toArray()));
            return key instanceof EdECPrivateKey curve
                    ? curve.getBytes().flatMap(SigningKey::publicHalf).map(half -> new SigningKey(key, half))
                    : Optional.empty();
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /** Java does not derive it; Tink does. */
    private static Optional<VerifyingKey> publicHalf(byte[] seed) {
        try {
            byte[] half = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
            return VerifyingKey.of(Octets.ofHex(SPKI_START + Octets.of(half).toHex()));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /** Makes a new pair of keys. */
    public static Pair generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, random);
            KeyPair pair = generator.generateKeyPair();
            VerifyingKey half =
                    VerifyingKey.of(Octets.of(pair.getPublic().getEncoded())).orElseThrow();
            return new Pair(new SigningKey(pair.getPrivate(), half), half);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java runtime lacks Ed25519: use Java 15 or later", missing);
        }
    }

    /** Signs exactly these octets; 64 octets come back. */
    public Octets sign(Octets message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message.toArray());
            return Octets.of(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("signing failed with a key that was read before: replace the key", broken);
        }
    }

    /** Returns the public half. */
    public VerifyingKey verifying() {
        return publicHalf;
    }

    /** Returns PKCS #8 DER, to be kept where only its owner reads. */
    public Octets pkcs8() {
        return Octets.of(key.getEncoded());
    }

    @Override
    public String toString() {
        return "Ed25519 private key";
    }

    /** Both halves of a new key. */
    public record Pair(SigningKey signing, VerifyingKey verifying) {}
}
