package org.kapija.core.document.trust;

import java.math.BigInteger;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PrivateKeyUsagePeriod;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.kapija.core.document.lds.LdsFault;
import org.kapija.core.document.lds.Tlv;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** A certificate taken apart. What asks for an extension that it does not have is answered with nothing. */
final class DecodedCertificate {
    private static final ASN1ObjectIdentifier DOCUMENT_TYPES = new ASN1ObjectIdentifier("2.23.136.1.1.6.2");

    private final X509CertificateHolder holder;
    private final Octets der;
    private final String subjectName;
    private final String issuerName;
    private final String country;

    /** Looks at names at once: the library decodes them only when they are asked for, and may fail then. */
    private DecodedCertificate(X509CertificateHolder holder, Octets der) {
        this.holder = holder;
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
        for (Object identifier : holder.getExtensionOIDs()) {
            Extension extension = holder.getExtension((ASN1ObjectIdentifier) identifier);
            Nesting.require(Octets.of(extension.getExtnValue().getOctets()));
            BouncyCastle.decode(
                    "trust.certificate.extension",
                    () -> ASN1Primitive.fromByteArray(extension.getExtnValue().getOctets()));
        }
        Signatures.key(key());
        keyId();
        authorityKeyId();
        validity();
        boolean own = issuerName().equals(subjectName())
                && authorityKeyId().filter(keyId()::equals).isPresent();
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

    /** From the first moment to the last. */
    record Period(Instant from, Instant until) {
        boolean holds(Instant moment) {
            return !moment.isBefore(from) && !moment.isAfter(until);
        }
    }

    Period validity() throws TrustFault {
        return BouncyCastle.decode(
                "trust.certificate.damaged",
                () -> new Period(
                        holder.getNotBefore().toInstant(), holder.getNotAfter().toInstant()));
    }

    /** Returns when its key was to sign (RFC 3280, 4.2.1.4), which is long before it expires. */
    Optional<Period> signingPeriod() throws TrustFault {
        return extension(Extension.privateKeyUsagePeriod, value -> {
            var period = PrivateKeyUsagePeriod.getInstance(value);
            Instant from = period.getNotBefore() == null
                    ? Instant.MIN
                    : period.getNotBefore().getDate().toInstant();
            Instant until = period.getNotAfter() == null
                    ? Instant.MAX
                    : period.getNotAfter().getDate().toInstant();
            return new Period(from, until);
        });
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
        Optional<Octets> issuerKey = authorityKeyId();
        boolean ownKey = issuerKey.isEmpty() || issuerKey.get().equals(keyId());
        return issuerName().equals(subjectName()) && ownKey && signedBy(this);
    }

    BigInteger serial() {
        return holder.getSerialNumber();
    }

    Octets keyId() throws TrustFault {
        return extension(
                        Extension.subjectKeyIdentifier,
                        value -> Octets.of(
                                SubjectKeyIdentifier.getInstance(value).getKeyIdentifier()))
                .orElseGet(() -> Digest.SHA_1.of(key().getPublicKeyData().getBytes()));
    }

    /** Returns the key that it says to be signed with; what else the extension has is often wrong, and not asked. */
    Optional<Octets> authorityKeyId() throws TrustFault {
        return extension(
                        Extension.authorityKeyIdentifier,
                        value -> Arrays.stream(ASN1Sequence.getInstance(value).toArray())
                                .map(ASN1TaggedObject::getInstance)
                                .filter(part -> part.hasContextTag(0))
                                .findFirst()
                                .map(part -> Octets.of(
                                        ASN1OctetString.getInstance(part, false).getOctets())))
                .flatMap(Function.identity());
    }

    /**
     * Returns whether it says that it may not. Its key usage is asked first: links of several States call themselves no
     * authority and are used as one. Some old authorities say nothing at all.
     */
    boolean mayNotCertify() throws TrustFault {
        Optional<KeyUsage> usage = extension(Extension.keyUsage, KeyUsage::getInstance);
        return usage.isPresent()
                ? !usage.get().hasUsages(KeyUsage.keyCertSign)
                : extension(Extension.basicConstraints, BasicConstraints::getInstance)
                        .filter(constraints -> !constraints.isCA())
                        .isPresent();
    }

    /** Returns whether it is made for a purpose, and said to be. */
    boolean isFor(String purpose) throws TrustFault {
        var wanted = KeyPurposeId.getInstance(new ASN1ObjectIdentifier(purpose));
        return extension(Extension.extendedKeyUsage, ExtendedKeyUsage::getInstance)
                .filter(usage -> usage.hasKeyPurposeId(wanted))
                .isPresent();
    }

    /**
     * Returns the codes of the documents that it may sign (ICAO Doc 9303-12, 7.1.1.6); empty if it does not say. Some
     * States leave the version out or take a sequence for the set, so that every text in it counts.
     */
    Set<String> documentTypes() throws TrustFault {
        return extension(DOCUMENT_TYPES, value -> {
                    Set<String> types = new TreeSet<>();
                    collect(value, types);
                    return types;
                })
                .orElse(Set.of());
    }

    private static void collect(ASN1Encodable value, Collection<String> texts) {
        switch (value) {
            case ASN1String text -> texts.add(text.getString().replace("<", "").strip());
            case ASN1Sequence sequence -> sequence.forEach(part -> collect(part, texts));
            case ASN1Set set -> set.forEach(part -> collect(part, texts));
            default -> {
                // a version, which nothing depends on
            }
        }
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

    /** Makes something of the value of an extension. */
    @FunctionalInterface
    private interface Taking<T> {
        T from(ASN1Primitive value) throws ParseException;
    }

    private <T> Optional<T> extension(ASN1ObjectIdentifier identifier, Taking<T> taking) throws TrustFault {
        Extension extension = holder.getExtension(identifier);
        if (extension == null) {
            return Optional.empty();
        }
        byte[] value = extension.getExtnValue().getOctets();
        Nesting.require(Octets.of(value));
        return Optional.of(BouncyCastle.decode(
                "trust.certificate.extension", () -> taking.from(ASN1Primitive.fromByteArray(value))));
    }
}
