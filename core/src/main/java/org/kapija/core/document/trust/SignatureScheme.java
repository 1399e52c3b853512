package org.kapija.core.document.trust;

import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * How a signature is made, as its algorithm identifier says.
 *
 * @param name as the Java platform calls it
 * @param digest of what is signed
 * @param parameters of RSASSA-PSS; empty for the others
 */
record SignatureScheme(String name, Digest digest, Optional<AlgorithmParameterSpec> parameters) {
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final String EC_PUBLIC_KEY = "1.2.840.10045.2.1";

    private static final Map<String, Digest> WITH_RSA = Map.of(
            "1.2.840.113549.1.1.5", Digest.SHA_1,
            "1.2.840.113549.1.1.14", Digest.SHA_224,
            "1.2.840.113549.1.1.11", Digest.SHA_256,
            "1.2.840.113549.1.1.12", Digest.SHA_384,
            "1.2.840.113549.1.1.13", Digest.SHA_512);

    private static final Map<String, Digest> WITH_ECDSA = Map.of(
            "1.2.840.10045.4.1", Digest.SHA_1,
            "1.2.840.10045.4.3.1", Digest.SHA_224,
            "1.2.840.10045.4.3.2", Digest.SHA_256,
            "1.2.840.10045.4.3.3", Digest.SHA_384,
            "1.2.840.10045.4.3.4", Digest.SHA_512);

    /** Returns the scheme of a certificate or revocation list. */
    static SignatureScheme of(AlgorithmIdentifier algorithm) throws TrustFault {
        ASN1ObjectIdentifier identifier = algorithm.getAlgorithm();
        if (identifier.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return pss(algorithm);
        }
        Digest rsa = WITH_RSA.get(identifier.getId());
        Digest ecdsa = WITH_ECDSA.get(identifier.getId());
        if (rsa != null) {
            return plain(rsa, "withRSA");
        }
        if (ecdsa != null) {
            return plain(ecdsa, "withECDSA");
        }
        throw new TrustFault("trust.algorithm-unknown");
    }

    /**
     * Returns the scheme of a signer's statement.
     *
     * @param digest that the statement names by itself; counts where the algorithm names only a kind of key
     */
    static SignatureScheme of(AlgorithmIdentifier algorithm, AlgorithmIdentifier digest) throws TrustFault {
        return switch (algorithm.getAlgorithm().getId()) {
            case RSA -> plain(Digest.of(digest), "withRSA");
            case EC_PUBLIC_KEY -> plain(Digest.of(digest), "withECDSA");
            default -> of(algorithm);
        };
    }

    /**
     * Returns the scheme of a seal: ECDSA with its two numbers plainly one behind the other, and the digest that fits
     * the key (ICAO Doc 9303-13, 3.3).
     *
     * @param octets of one number
     */
    static SignatureScheme ofSeal(int octets) {
        Digest digest = octets <= 28
                ? Digest.SHA_224
                : octets <= 32 ? Digest.SHA_256 : octets <= 48 ? Digest.SHA_384 : Digest.SHA_512;
        return plain(digest, "withPLAIN-ECDSA");
    }

    private static SignatureScheme plain(Digest digest, String kind) {
        return new SignatureScheme(digest.javaName().replace("-", "") + kind, digest, Optional.empty());
    }

    private static SignatureScheme pss(AlgorithmIdentifier algorithm) throws TrustFault {
        RSASSAPSSparams stated = BouncyCastle.decode(
                "trust.algorithm-unknown", () -> RSASSAPSSparams.getInstance(algorithm.getParameters()));
        if (stated == null) {
            throw new TrustFault("trust.algorithm-unknown");
        }
        Digest digest = Digest.of(stated.getHashAlgorithm());
        AlgorithmIdentifier mask = BouncyCastle.decode(
                "trust.algorithm-unknown",
                () -> AlgorithmIdentifier.getInstance(
                        stated.getMaskGenAlgorithm().getParameters()));
        int salt = BouncyCastle.decode(
                "trust.algorithm-unknown", () -> stated.getSaltLength().intValueExact());
        if (salt < 0) {
            throw new TrustFault("trust.algorithm-unknown");
        }
        return new SignatureScheme(
                "RSASSA-PSS",
                digest,
                Optional.of(new PSSParameterSpec(
                        digest.javaName(),
                        "MGF1",
                        new MGF1ParameterSpec(Digest.of(mask).javaName()),
                        salt,
                        PSSParameterSpec.TRAILER_FIELD_BC)));
    }

    boolean elliptic() {
        return name.endsWith("ECDSA");
    }

    /** Returns the name of the scheme if it is no longer strong. */
    Optional<String> weakness() {
        return digest.weak() ? Optional.of(name) : Optional.empty();
    }
}
