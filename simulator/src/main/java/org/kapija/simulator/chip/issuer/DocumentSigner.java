package org.kapija.simulator.chip.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.message.Tlv;

/** Signs what is on chips, for as long as its authority lets it (Doc 9303-10, section 4.6.2). */
public final class DocumentSigner {
    private static final ASN1ObjectIdentifier SECURITY_OBJECT = new ASN1ObjectIdentifier("2.23.136.1.1.1");
    private static final ASN1ObjectIdentifier SECURITY_INFOS = new ASN1ObjectIdentifier("0.4.0.127.0.7.3.2.1");
    private static final int SECURITY_OBJECT_TAG = 0x77;

    private final KeyPair key;
    private final X509CertificateHolder certificate;
    private final InstantSource clock;

    DocumentSigner(KeyPair key, X509CertificateHolder certificate, InstantSource clock) {
        this.key = key;
        this.certificate = certificate;
        this.clock = clock;
    }

    /**
     * Makes a document security object, EF.SOD.
     *
     * @param groups contents of the data groups by number
     */
    public byte[] securityObject(SortedMap<Integer, Octets> groups) {
        List<DataGroupHash> hashes = new ArrayList<>();
        groups.forEach((number, content) ->
                hashes.add(new DataGroupHash(number, new DEROctetString(hash(content.toArray())))));
        var digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        var object = new LDSSecurityObject(digest, hashes.toArray(DataGroupHash[]::new));
        try {
            return Tlv.of(SECURITY_OBJECT_TAG, signed(SECURITY_OBJECT, object.getEncoded("DER")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Makes an EF.CardSecurity.
     *
     * @param infos a set of security infos
     */
    public byte[] cardSecurity(byte[] infos) {
        return signed(SECURITY_INFOS, infos);
    }

    private byte[] signed(ASN1ObjectIdentifier type, byte[] content) {
        var time = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(clock.instant()))));
        try {
            var digests = new BcDigestCalculatorProvider();
            var signer = new SignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(
                            // with a time of its own, or the system's clock would be asked
                            new DefaultSignedAttributeTableGenerator(new AttributeTable(time)))
                    .build(key.signer(), certificate);
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer);
            generator.addCertificate(certificate);
            return generator
                    .generate(new CMSProcessableByteArray(type, content), true)
                    .getEncoded("DER");
        } catch (IOException | CMSException | OperatorCreationException impossible) {
            throw new IllegalStateException("an object of " + content.length + " bytes cannot be signed", impossible);
        }
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
