package org.kapija.core.document.trust;

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
import org.bouncycastle.cert.X509CertificateHolder;
import org.kapija.core.value.Octets;

/** What a certificate says of itself. What asks for an extension that it does not have is answered with nothing. */
record CertificateExtensions(X509CertificateHolder holder) {
    private static final ASN1ObjectIdentifier DOCUMENT_TYPES = new ASN1ObjectIdentifier("2.23.136.1.1.6.2");

    /** Decodes every one. */
    void requireDecodable() throws TrustFault {
        for (Object identifier : holder.getExtensionOIDs()) {
            Extension extension = holder.getExtension((ASN1ObjectIdentifier) identifier);
            Nesting.require(Octets.of(extension.getExtnValue().getOctets()));
            BouncyCastle.decode(
                    "trust.certificate.extension",
                    () -> ASN1Primitive.fromByteArray(extension.getExtnValue().getOctets()));
        }
    }

    /** Returns the name of its own key. */
    Optional<Octets> keyId() throws TrustFault {
        return extension(
                Extension.subjectKeyIdentifier,
                value -> Octets.of(SubjectKeyIdentifier.getInstance(value).getKeyIdentifier()));
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

    /**
     * Returns the key that the certificate says to be signed with; what else the extension has is often wrong, and not
     * asked.
     */
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
