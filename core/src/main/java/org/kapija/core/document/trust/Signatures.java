package org.kapija.core.document.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Set;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.kapija.core.value.Octets;

/** Keys of certificates, and whether they made a signature. */
final class Signatures {
    /** Twice what any authority has; a key is from outside, and verifying grows with the cube of its length. */
    private static final int RSA_BITS_MAX = 8192;

    private static final int RSA_EXPONENT_BITS_MAX = 64;

    /** rsaEncryption and id-RSASSA-PSS; the same numbers either way. */
    private static final Set<String> RSA = Set.of("1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10");

    private Signatures() {}

    /**
     * Makes a key, if it is one whose signatures can be verified in bounded time. RSA is the platform's, which is many
     * times faster here: the library looks for factors of each modulus first. Curves are the library's.
     */
    static PublicKey key(SubjectPublicKeyInfo info) throws TrustFault {
        return BouncyCastle.decode("trust.certificate.key", () -> made(info));
    }

    private static PublicKey made(SubjectPublicKeyInfo info) throws IOException, GeneralSecurityException {
        if (!RSA.contains(info.getAlgorithm().getAlgorithm().getId())) {
            return KeyFactory.getInstance("EC", BouncyCastle.provider())
                    .generatePublic(new X509EncodedKeySpec(info.getEncoded()));
        }
        var key = RSAPublicKey.getInstance(info.parsePublicKey());
        if (key.getModulus().bitLength() > RSA_BITS_MAX
                || key.getPublicExponent().bitLength() > RSA_EXPONENT_BITS_MAX) {
            throw new InvalidKeyException("an RSA key of " + key.getModulus().bitLength() + " bits");
        }
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    }

    /** Returns whether a key made a signature; what cannot be computed was not made. */
    static boolean hold(SignatureScheme scheme, SubjectPublicKeyInfo key, Octets signed, Octets signature) {
        return BouncyCastle.holds(() -> {
            Signature verification = scheme.elliptic()
                    ? Signature.getInstance(scheme.name(), BouncyCastle.provider())
                    : Signature.getInstance(scheme.name());
            if (scheme.parameters().isPresent()) {
                verification.setParameter(scheme.parameters().get());
            }
            verification.initVerify(made(key));
            verification.update(signed.toArray());
            return verification.verify(signature.toArray());
        });
    }
}
