package org.kapija.core.document.trust;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsFiles;
import org.kapija.core.value.Octets;

/** Security objects, card security files and master lists, signed by the tests' own States. */
final class SignedObjects {
    static final Instant SIGNED = Instant.parse("2020-06-01T12:00:00Z");

    private SignedObjects() {}

    static byte[] fresh(int octets) {
        byte[] bytes = new byte[octets];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** EF.SOD over groups. */
    static Octets securityObject(Map<ElementaryFile, Octets> groups, Issued signer) {
        return LdsFiles.object(
                ElementaryFile.SOD.tag(),
                signed("2.23.136.1.1.1", hashes(groups, Digest.SHA_256), signer, Optional.of(SIGNED)));
    }

    static Octets hashes(Map<ElementaryFile, Octets> groups, Digest digest) {
        var list = new ASN1EncodableVector();
        new TreeMap<>(groups)
                .forEach((group, octets) -> list.add(new DERSequence(new ASN1Encodable[] {
                    new ASN1Integer(group.number()),
                    new DEROctetString(digest.of(octets.toArray()).toArray())
                })));
        String identifier = digest == Digest.SHA_1 ? "1.3.14.3.2.26" : "2.16.840.1.101.3.4.2.1";
        return der(new DERSequence(new ASN1Encodable[] {
            new ASN1Integer(0), new AlgorithmIdentifier(new ASN1ObjectIdentifier(identifier)), new DERSequence(list)
        }));
    }

    static Octets masterList(Instant signed, Issued signer, List<Octets> entries) {
        Octets content = LdsFiles.object(
                0x30,
                LdsFiles.joined(
                        Octets.ofHex("020100"),
                        LdsFiles.object(0x31, LdsFiles.joined(entries.toArray(Octets[]::new)))));
        return signed(MasterListReading.CONTENT, content, signer, Optional.of(signed));
    }

    static Octets signed(
            String type, Octets content, Issued signer, Optional<Instant> time, X509CertificateHolder... alongside) {
        try {
            var attributes = new ASN1EncodableVector();
            time.map(moment -> new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(moment)))))
                    .ifPresent(attributes::add);
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(BouncyCastle.provider())
                            .build())
                    .setSignedAttributeGenerator(WithoutTime.of(attributes))
                    .build(
                            new JcaContentSignerBuilder(signer.scheme())
                                    .setProvider(BouncyCastle.provider())
                                    .build(signer.keys().getPrivate()),
                            signer.holder()));
            generator.addCertificate(signer.holder());
            for (X509CertificateHolder one : alongside) {
                generator.addCertificate(one);
            }
            var data = new CMSProcessableByteArray(new ASN1ObjectIdentifier(type), content.toArray());
            return Octets.of(generator.generate(data, true).getEncoded("DER"));
        } catch (IOException | CMSException | OperatorCreationException impossible) {
            throw new IllegalStateException("the tests' own object", impossible);
        }
    }

    /** The library adds the time of the clock, unless a time, or none, is wished for. */
    private static final class WithoutTime extends DefaultSignedAttributeTableGenerator {
        private final boolean timed;

        private WithoutTime(ASN1EncodableVector attributes) {
            super(new AttributeTable(attributes));
            timed = attributes.size() > 0;
        }

        static WithoutTime of(ASN1EncodableVector attributes) {
            return new WithoutTime(attributes);
        }

        @Override
        @SuppressWarnings("rawtypes") // the library's own
        public AttributeTable getAttributes(Map parameters) {
            AttributeTable table = super.getAttributes(parameters);
            return timed ? table : table.remove(CMSAttributes.signingTime);
        }
    }

    private static Octets der(ASN1Encodable object) {
        try {
            return Octets.of(object.toASN1Primitive().getEncoded("DER"));
        } catch (IOException impossible) {
            throw new IllegalStateException("made by ourselves", impossible);
        }
    }
}
