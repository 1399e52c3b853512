package org.kapija.core.document.trust;

import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.kapija.core.document.lds.LdsFault;
import org.kapija.core.document.lds.Tlv;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** A certificate taken apart. */
final class DecodedCertificate {
    private final X509CertificateHolder holder;
    private final CertificateExtensions extensions;
    private final Octets der;
    private final String subjectName;
    private final String issuerName;
    private final String country;

    /** Looks at names at once: the library decodes them only when they are asked for, and may fail then. */
    private DecodedCertificate(X509CertificateHolder holder, Octets der) {
        this.holder = holder;
        this.extensions = new CertificateExtensions(holder);
        this.der = der;
        this.subjectName = DistinguishedNames.comparable(holder.getSubject());
        this.issuerName = DistinguishedNames.comparable(holder.getIssuer());
        this.country = DistinguishedNames.country(holder.getSubject())
                .or(() -> DistinguishedNames.country(holder.getIssuer()))
                .map(CountryCodes::of)
                .orElse("");
    }

    static DecodedCertificate of(Octets der) throws TrustFault {
        if (der.size() > Certificate.OCTETS_MAX) {
            throw new TrustFault("trust.certificate.too-long");
        }
        Nesting.require(der);
        return BouncyCastle.decode(
                "trust.certificate.damaged",
                () -> new DecodedCertificate(new X509CertificateHolder(der.toArray()), der));
    }

    /** One that signed data brings along. */
    static DecodedCertificate of(X509CertificateHolder holder) throws TrustFault {
        return of(BouncyCastle.decode("trust.certificate.damaged", () -> Octets.of(holder.getEncoded())));
    }

    /** Decodes every part, and where it is its own issuer verifies the signature. */
    void requireUsable() throws TrustFault {
        extensions.requireDecodable();
        Signatures.key(key());
        keyId();
        extensions.authorityKeyId();
        validity();
        boolean own = issuerName().equals(subjectName())
                && extensions.authorityKeyId().filter(keyId()::equals).isPresent();
        if (own && !signedBy(this)) {
            throw new TrustFault("trust.certificate.self-signature");
        }
    }

    Certificate summary() throws TrustFault {
        return new Certificate(
                der,
                Hash.of(der),
                country(),
                name(),
                subjectName(),
                keyId(),
                validity().from(),
                validity().until(),
                selfSigned());
    }

    Period validity() throws TrustFault {
        return BouncyCastle.decode(
                "trust.certificate.damaged",
                () -> new Period(
                        holder.getNotBefore().toInstant(), holder.getNotAfter().toInstant()));
    }

    /** Returns the two letters of the subject, else of the issuer; empty if neither has them. */
    String country() {
        return country;
    }

    /** Returns the subject, for people. */
    String name() {
        return holder.getSubject().toString();
    }

    String issuerName() {
        return issuerName;
    }

    String subjectName() {
        return subjectName;
    }

    /**
     * Returns whether its own key made its signature. That a certificate is its own issuer by name does not mean so: a
     * link from an old key to a new one mostly has one name twice.
     */
    boolean selfSigned() throws TrustFault {
        Optional<Octets> issuerKey = extensions.authorityKeyId();
        boolean ownKey = issuerKey.isEmpty() || issuerKey.get().equals(keyId());
        return issuerName().equals(subjectName()) && ownKey && signedBy(this);
    }

    BigInteger serial() {
        return holder.getSerialNumber();
    }

    CertificateExtensions extensions() {
        return extensions;
    }

    Octets keyId() throws TrustFault {
        return extensions
                .keyId()
                .orElseGet(() -> Digest.SHA_1.of(key().getPublicKeyData().getBytes()));
    }

    /** Returns whether the key of another made this one's signature. */
    boolean signedBy(DecodedCertificate other) {
        return BouncyCastle.holds(() -> {
            // the octets as they stand: a decoder could put them in order first
            Octets signed = tbs();
            // the algorithm stands twice, and only once under the signature
            var inner = holder.toASN1Structure().getTBSCertificate().getSignature();
            return holder.getSignatureAlgorithm().equals(inner)
                    && Signatures.hold(scheme(), other.key(), signed, Octets.of(holder.getSignature()));
        });
    }

    private Octets tbs() throws TrustFault {
        try {
            return Tlv.whole(der, Tlv.SEQUENCE).child(Tlv.SEQUENCE).encoded();
        } catch (LdsFault fault) {
            throw new TrustFault(fault.why());
        }
    }

    SignatureScheme scheme() throws TrustFault {
        return BouncyCastle.decode(
                "trust.certificate.damaged", () -> SignatureScheme.of(holder.getSignatureAlgorithm()));
    }

    SubjectPublicKeyInfo key() {
        return holder.getSubjectPublicKeyInfo();
    }

    X509CertificateHolder holder() {
        return holder;
    }

    Octets der() {
        return der;
    }
}
