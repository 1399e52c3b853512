package org.kapija.simulator.chip.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.kapija.simulator.chip.crypto.SeededRandom;

/**
 * The authority of a State that signs its document signers (CSCA, Doc 9303-12, 7.1): a root of trust for tests. Nobody
 * else trusts it.
 */
public final class Authority {
    private static final long ROOT_DAYS = 15 * 365L;
    private static final long SIGNER_DAYS = 10 * 365L + 120; // issues for three months, then vouches for ten years

    private final String country;
    private final KeyPair key;
    private final X509CertificateHolder certificate;
    private final InstantSource clock;
    private final SeededRandom random;
    private int serial = 1;

    /**
     * Founds an authority.
     *
     * @param country two letters, as certificates have it
     * @param clock what its certificates are dated by: the root is a year old
     */
    public Authority(String country, SeededRandom random, InstantSource clock) {
        this.country = country;
        this.random = random;
        this.clock = clock;
        this.key = KeyPair.drawn(random);
        Instant from = clock.instant().minus(365, ChronoUnit.DAYS);
        this.certificate = certified(name("CSCA"), key, from, from.plus(ROOT_DAYS, ChronoUnit.DAYS), true);
    }

    /** Returns its self-signed certificate in DER: the anchor that whoever is to believe it needs. */
    public byte[] certificate() {
        return encoded(certificate);
    }

    /** Appoints a signer that is valid now. */
    public DocumentSigner signer() {
        return signer(clock.instant().minus(30, ChronoUnit.DAYS));
    }

    /** Appoints a signer whose validity ended a month ago, and with it that of whatever it signs now. */
    public DocumentSigner expiredSigner() {
        return signer(clock.instant().minus(SIGNER_DAYS + 30, ChronoUnit.DAYS));
    }

    private DocumentSigner signer(Instant from) {
        KeyPair signing = KeyPair.drawn(random);
        var holder = certified(
                name("Document Signer " + serial), signing, from, from.plus(SIGNER_DAYS, ChronoUnit.DAYS), false);
        return new DocumentSigner(signing, holder, clock);
    }

    private X500Name name(String commonName) {
        return new X500Name("C=" + country + ",O=Kapija Simulator,CN=" + commonName);
    }

    private X509CertificateHolder certified(X500Name subject, KeyPair owner, Instant from, Instant to, boolean root) {
        try {
            var extensions = new BcX509ExtensionUtils();
            int usage = root ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
            var builder = new X509v3CertificateBuilder(
                            name("CSCA"),
                            BigInteger.valueOf(serial++),
                            Date.from(from),
                            Date.from(to),
                            subject,
                            owner.publicKey())
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions.createAuthorityKeyIdentifier(key.publicKey()))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            extensions.createSubjectKeyIdentifier(owner.publicKey()));
            if (root) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            }
            return builder.build(key.signer());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] encoded(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
