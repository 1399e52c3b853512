package org.kapija.provisioning.region;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A region's certificate authority: one EC P-256 key that vouches for broker, central and terminals (RFC 5280). */
final class Authority {
    /** Ten years: it outlives the machines; replacing it means visiting each of them. */
    static final Duration LIFE = Duration.ofDays(3653);

    /** One year and a month: renewed once a year, with a month in which it may be late. */
    static final Duration LEAF_LIFE = Duration.ofDays(396);

    // a terminal whose clock runs behind must not find a fresh certificate "not yet valid"
    private static final Duration SLOW_CLOCK = Duration.ofHours(24);

    private final Issued self;
    private final Instant now;
    private final SecureRandom random;

    private Authority(Issued self, Instant now, SecureRandom random) {
        this.self = self;
        this.now = now;
        this.random = random;
    }

    /** A key pair and the certificate that names its holder. */
    record Issued(KeyPair keys, X509Certificate certificate) {}

    /** What a certificate's holder may do with it. */
    enum Purpose {
        SERVER,
        CLIENT;

        private KeyPurposeId id() {
            return switch (this) {
                case SERVER -> KeyPurposeId.id_kp_serverAuth;
                case CLIENT -> KeyPurposeId.id_kp_clientAuth;
            };
        }
    }

    /** Draws the authority's own key and signs its certificate with it. */
    static Authority establish(String region, Instant now, SecureRandom random)
            throws GeneralSecurityException, IOException {
        var keys = keyPair(random);
        var name = new X500Name("CN=Kapija authority of " + region + ",O=Kapija");
        var builder = new JcaX509v3CertificateBuilder(
                name, serial(random), from(now), Date.from(now.plus(LIFE)), name, keys.getPublic());
        var extensions = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
        return new Authority(new Issued(keys, sign(builder, keys)), now, random);
    }

    /** The authority's own key and certificate. */
    Issued self() {
        return self;
    }

    /**
     * Draws a key for a holder and vouches for it.
     *
     * @param holder the common name: a terminal's id, {@code central} or {@code broker}
     */
    Issued issue(String holder, Purpose purpose) throws GeneralSecurityException, IOException {
        var keys = keyPair(random);
        var builder = new JcaX509v3CertificateBuilder(
                self.certificate(),
                serial(random),
                from(now),
                Date.from(now.plus(LEAF_LIFE)),
                new X500Name("CN=" + holder + ",O=Kapija"),
                keys.getPublic());
        var extensions = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose.id()));
        builder.addExtension(Extension.subjectAlternativeName, false, localNames());
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(self.certificate()));
        return new Issued(keys, sign(builder, self.keys()));
    }

    private static GeneralNames localNames() {
        return new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
        });
    }

    private static KeyPair keyPair(SecureRandom random) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private static X509Certificate sign(JcaX509v3CertificateBuilder builder, KeyPair signer)
            throws GeneralSecurityException {
        try {
            var content = new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(content));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException("This Java cannot sign with SHA256withECDSA.", e);
        }
    }

    private static BigInteger serial(SecureRandom random) {
        return new BigInteger(127, random).setBit(126); // RFC 5280, 4.1.2.2: positive, at most 20 octets, not guessable
    }

    private static Date from(Instant now) {
        return Date.from(now.minus(SLOW_CLOCK));
    }
}
