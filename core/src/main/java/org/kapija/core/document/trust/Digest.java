package org.kapija.core.document.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.kapija.core.value.Octets;

/** The digests of ICAO Doc 9303-12, 4.4, and SHA-1, which older documents and authorities have. */
enum Digest {
    SHA_1("1.3.14.3.2.26"),
    SHA_224("2.16.840.1.101.3.4.2.4"),
    SHA_256("2.16.840.1.101.3.4.2.1"),
    SHA_384("2.16.840.1.101.3.4.2.2"),
    SHA_512("2.16.840.1.101.3.4.2.3");

    private final String identifier;

    Digest(String identifier) {
        this.identifier = identifier;
    }

    static Digest of(String identifier) throws TrustFault {
        return Arrays.stream(values())
                .filter(digest -> digest.identifier.equals(identifier))
                .findFirst()
                .orElseThrow(() -> new TrustFault("trust.algorithm-unknown"));
    }

    static Digest of(AlgorithmIdentifier algorithm) throws TrustFault {
        return of(algorithm.getAlgorithm().getId());
    }

    /** Returns the name by which the Java platform knows it. */
    String javaName() {
        return name().replace('_', '-');
    }

    /** Verified still, for documents live long, and told. */
    boolean weak() {
        return this == SHA_1;
    }

    Octets of(byte[] content) {
        try {
            return Octets.of(MessageDigest.getInstance(javaName()).digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java runtime lacks " + javaName() + ": replace it", missing);
        }
    }
}
