package org.kapija.hardware.chip;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.util.BigIntegers;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.ChipProof.Outcome;

/**
 * Checks what a chip signed in active authentication (ICAO Doc 9303-11, 6.1). RSA blocks are opened by hand: ready-made
 * verifiers of ISO/IEC 9796-2 refuse right answers of chips.
 */
final class ActiveSignature {
    private static final int BLOCK_HEADER = 0x6A; // partial recovery
    private static final int SHORT_TRAILER = 0xBC;
    private static final int LONG_TRAILER = 0xCC;
    private static final int MODULUS_BITS_MAX = 8192;
    private static final int EXPONENT_BITS_MAX = 64;
    private static final Map<Integer, String> HASH_OF_TRAILER =
            Map.of(0x33, "SHA-1", 0x34, "SHA-256", 0x35, "SHA-512", 0x36, "SHA-384", 0x38, "SHA-224");
    private static final Map<String, String> HASH_OF_ECDSA = Map.of(
            "1.2.840.10045.4.1", "SHA-1",
            "1.2.840.10045.4.3.1", "SHA-224",
            "1.2.840.10045.4.3.2", "SHA-256",
            "1.2.840.10045.4.3.3", "SHA-384",
            "1.2.840.10045.4.3.4", "SHA-512",
            "0.4.0.127.0.7.1.1.4.1.1", "SHA-1",
            "0.4.0.127.0.7.1.1.4.1.2", "SHA-224",
            "0.4.0.127.0.7.1.1.4.1.3", "SHA-256",
            "0.4.0.127.0.7.1.1.4.1.4", "SHA-384");
    private static final List<String> HASHES = List.of("SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512");

    private final AsymmetricKeyParameter key;

    private ActiveSignature(AsymmetricKeyParameter key) {
        this.key = key;
    }

    /** Takes a public key, a SubjectPublicKeyInfo in DER; nothing if it is none that is known here. */
    static Optional<ActiveSignature> under(byte[] publicKey) {
        try {
            return Optional.of(
                    new ActiveSignature(PublicKeyFactory.createKey(SubjectPublicKeyInfo.getInstance(publicKey))));
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Checks an answer.
     *
     * @param algorithm of ECDSA, dotted, where the chip tells it; all hashes are tried where it does not
     */
    Outcome check(byte[] challenge, byte[] answer, Optional<String> algorithm) {
        return switch (key) {
            case RSAKeyParameters rsa -> outcome(isSigned(rsa, challenge, answer));
            case ECPublicKeyParameters curve -> outcome(isSigned(curve, challenge, answer, algorithm));
            default -> Outcome.NOT_POSSIBLE;
        };
    }

    private static Outcome outcome(boolean right) {
        return right ? Outcome.PROVEN : Outcome.FAILED;
    }

    private static boolean isSigned(RSAKeyParameters rsa, byte[] challenge, byte[] answer) {
        BigInteger modulus = rsa.getModulus();
        var signature = new BigInteger(1, answer);
        boolean bounded = modulus.bitLength() <= MODULUS_BITS_MAX
                && rsa.getExponent().bitLength() <= EXPONENT_BITS_MAX
                && signature.compareTo(modulus) < 0;
        if (!bounded) {
            return false;
        }
        byte[] block = BigIntegers.asUnsignedByteArray(
                (modulus.bitLength() + 7) / 8, signature.modPow(rsa.getExponent(), modulus));
        int last = block[block.length - 1] & 0xFF;
        return switch (last) {
            case SHORT_TRAILER -> isBlock(block, challenge, "SHA-1", 1);
            case LONG_TRAILER ->
                Optional.ofNullable(HASH_OF_TRAILER.get(block[block.length - 2] & 0xFF))
                        .map(hash -> isBlock(block, challenge, hash, 2))
                        .orElse(false);
            default -> false;
        };
    }

    /** Header, the part of the message that is recovered, its hash with the challenge, trailer. */
    private static boolean isBlock(byte[] block, byte[] challenge, String hash, int trailer) {
        MessageDigest digest = digest(hash);
        int hashAt = block.length - trailer - digest.getDigestLength();
        if (hashAt < 1 || block[0] != BLOCK_HEADER) {
            return false;
        }
        digest.update(block, 1, hashAt - 1);
        byte[] right = digest.digest(challenge);
        return MessageDigest.isEqual(right, Arrays.copyOfRange(block, hashAt, block.length - trailer));
    }

    private static boolean isSigned(
            ECPublicKeyParameters curve, byte[] challenge, byte[] answer, Optional<String> algorithm) {
        int size = (curve.getParameters().getN().bitLength() + 7) / 8;
        List<String> hashes = algorithm.map(HASH_OF_ECDSA::get).map(List::of).orElse(HASHES);
        return pairs(answer, size).stream()
                .anyMatch(pair -> hashes.stream()
                        .anyMatch(hash -> isSigned(curve, digest(hash).digest(challenge), pair)));
    }

    private static boolean isSigned(ECPublicKeyParameters curve, byte[] hash, List<BigInteger> pair) {
        var verifier = new ECDSASigner();
        verifier.init(false, curve);
        return verifier.verifySignature(hash, pair.getFirst(), pair.getLast());
    }

    /**
     * What may be meant by r and s: side by side as the standard has it, in DER as chips of the field send them too.
     */
    private static List<List<BigInteger>> pairs(byte[] answer, int size) {
        if (answer.length == 2 * size) {
            return List.of(List.of(
                    new BigInteger(1, Arrays.copyOf(answer, size)),
                    new BigInteger(1, Arrays.copyOfRange(answer, size, answer.length))));
        }
        return Ber.inside(answer, 0x30)
                .filter(numbers -> numbers.size() == 2 && numbers.stream().allMatch(number -> number.tag() == 0x02))
                .map(numbers -> List.of(List.of(
                        number(numbers.getFirst().value()),
                        number(numbers.getLast().value()))))
                .orElse(List.of());
    }

    private static BigInteger number(Octets bytes) {
        return new BigInteger(1, bytes.toArray());
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has " + name, absent);
        }
    }
}
