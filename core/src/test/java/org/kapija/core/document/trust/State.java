package org.kapija.core.document.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.kapija.core.value.Octets;

/**
 * An issuing State of the tests' own making: its authority, and whatever that signs.
 *
 * @param country two letters
 * @param authority signs itself
 */
record State(String country, Issued authority) {
    static final Instant FOUNDED = Instant.parse("2015-01-01T00:00:00Z");
    static final Instant ENDS = Instant.parse("2030-01-01T00:00:00Z");
    static final String EC = "SHA256withECDSA";
    static final Duration SIGNER_LIFE = Duration.ofDays(3650);
    private static final ASN1ObjectIdentifier DOCUMENT_TYPES = new ASN1ObjectIdentifier("2.23.136.1.1.6.2");

    static State of(String country) {
        return of(country, ecKeys(), EC);
    }

    static State of(String country, KeyPair keys, String scheme) {
        Made made = new Made(country, "Country Signing CA", keys, scheme, FOUNDED, ENDS);
        return new State(country, certify(made, made, true, UnaryOperator.identity()));
    }

    /**
     * What a certificate is to say.
     *
     * @param scheme with which its key signs
     */
    record Made(String country, String common, KeyPair keys, String scheme, Instant from, Instant until) {
        X500Name name() {
            return new X500Name("C=" + country + ",O=Utopia,CN=" + common);
        }
    }

    /** A certificate in the making, below the authority. */
    Made made(String common) {
        return new Made(country, common, ecKeys(), EC, FOUNDED, FOUNDED.plus(SIGNER_LIFE));
    }

    private Made above() {
        return new Made(country, "Country Signing CA", authority.keys(), authority.scheme(), FOUNDED, ENDS);
    }

    Issued signer() {
        return signer("P");
    }

    Issued signer(String... types) {
        return signer(made("Document Signer"), types);
    }

    Issued signer(Made made, String... types) {
        return certify(made, above(), false, builder -> {
            if (types.length > 0) {
                var texts = new ASN1EncodableVector();
                List.of(types).forEach(type -> texts.add(new DERPrintableString(type)));
                add(builder, DOCUMENT_TYPES, new DERSequence(new ASN1Encodable[] {new ASN1Integer(0), new DERSet(texts)
                }));
            }
            return builder;
        });
    }

    /** A signer of master lists. */
    Issued listSigner() {
        return certify(
                made("Master List Signer"),
                above(),
                false,
                builder -> add(
                        builder,
                        Extension.extendedKeyUsage,
                        new ExtendedKeyUsage(
                                KeyPurposeId.getInstance(new ASN1ObjectIdentifier(MasterListReading.PURPOSE)))));
    }

    /** The same State with a new key, and the link from the old key to the new one. */
    Map.Entry<State, Issued> rekeyed() {
        Instant from = FOUNDED.plus(Duration.ofDays(1000));
        Made made = new Made(country, "Country Signing CA", ecKeys(), EC, from, ENDS);
        Issued link = certify(made, above(), true, UnaryOperator.identity());
        return Map.entry(new State(country, certify(made, made, true, UnaryOperator.identity())), link);
    }

    Octets revocationList(Instant issued, Optional<Instant> next, Issued... revoked) {
        try {
            var builder = new X509v2CRLBuilder(authority.holder().getSubject(), Date.from(issued));
            next.map(Date::from).ifPresent(builder::setNextUpdate);
            for (Issued one : revoked) {
                builder.addCRLEntry(
                        one.holder().getSerialNumber(),
                        Date.from(issued.minusSeconds(86_400)),
                        CRLReason.keyCompromise);
            }
            return Octets.of(builder.build(new JcaContentSignerBuilder(authority.scheme())
                            .setProvider(BouncyCastle.provider())
                            .build(authority.keys().getPrivate()))
                    .getEncoded());
        } catch (IOException | OperatorCreationException impossible) {
            throw new IllegalStateException("the tests' own list", impossible);
        }
    }

    private static Issued certify(
            Made made, Made above, boolean authority, UnaryOperator<JcaX509v3CertificateBuilder> more) {
        try {
            var tools = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                    above.name(),
                    new BigInteger(1, SignedObjects.fresh(8)),
                    Date.from(made.from()),
                    Date.from(made.until()),
                    made.name(),
                    made.keys().getPublic());
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    tools.createSubjectKeyIdentifier(made.keys().getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    tools.createAuthorityKeyIdentifier(above.keys().getPublic()));
            int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (authority) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            }
            return new Issued(
                    made.keys(),
                    more.apply(builder)
                            .build(new JcaContentSignerBuilder(above.scheme())
                                    .setProvider(BouncyCastle.provider())
                                    .build(above.keys().getPrivate())),
                    made.scheme());
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException("the tests' own certificate", impossible);
        }
    }

    private static JcaX509v3CertificateBuilder add(
            JcaX509v3CertificateBuilder builder, ASN1ObjectIdentifier name, ASN1Encodable value) {
        try {
            builder.addExtension(name, false, value);
            return builder;
        } catch (IOException impossible) {
            throw new IllegalStateException("the tests' own extension", impossible);
        }
    }

    static KeyPair ecKeys() {
        return keys("EC", 256);
    }

    static KeyPair keys(String kind, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind, BouncyCastle.provider());
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the tests' own key", impossible);
        }
    }
}
