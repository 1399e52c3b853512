package org.kapija.core.document.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.kapija.core.document.lds.LdsFault;
import org.kapija.core.document.lds.Tlv;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What the octets of a revocation list gave. Nothing is thrown, whatever they are. */
public sealed interface RevocationListReading {
    /** Longest list that is looked at, in octets: some tens of thousands of signers. */
    int OCTETS_MAX = 4_000_000;

    /** A list that an authority in store has signed. */
    record Accepted(RevocationList list) implements RevocationListReading {}

    /** No list, or nobody's that is known here. */
    record Refused(Message why) implements RevocationListReading {}

    /** Reads a list, and verifies it by the authorities of its State. */
    static RevocationListReading of(Octets file, TrustStore store) {
        if (file.size() > OCTETS_MAX) {
            return new Refused(Message.of("trust.crl.too-long"));
        }
        try {
            Nesting.require(file);
            X509CRLHolder crl = BouncyCastle.decode("trust.crl.damaged", () -> new X509CRLHolder(file.toArray()));
            String country = BouncyCastle.decode("trust.crl.damaged", () -> DistinguishedNames.country(crl.getIssuer()))
                    .map(CountryCodes::of)
                    .orElse("");
            for (Authority authority : store.of(country)) {
                if (signed(file, crl, authority.certificate())) {
                    return new Accepted(list(crl, country, keyId(crl, authority)));
                }
            }
            return new Refused(Message.of("trust.crl.no-anchor", "country", country));
        } catch (TrustFault fault) {
            return new Refused(fault.why());
        }
    }

    private static boolean signed(Octets file, X509CRLHolder crl, Certificate authority) throws TrustFault {
        DecodedCertificate above = authority.decoded();
        Octets signed;
        try {
            signed = Tlv.whole(file, Tlv.SEQUENCE).child(Tlv.SEQUENCE).encoded();
        } catch (LdsFault fault) {
            throw new TrustFault(fault.why());
        }
        return BouncyCastle.holds(() -> {
            var structure = crl.toASN1Structure();
            return structure
                            .getSignatureAlgorithm()
                            .equals(structure.getTBSCertList().getSignature())
                    && Signatures.hold(
                            SignatureScheme.of(structure.getSignatureAlgorithm()),
                            above.key(),
                            signed,
                            Octets.of(structure.getSignature().getOctets()));
        });
    }

    private static Octets keyId(X509CRLHolder crl, Authority authority) throws TrustFault {
        Extension extension = crl.getExtension(Extension.authorityKeyIdentifier);
        if (extension == null) {
            return authority.certificate().keyId();
        }
        return BouncyCastle.decode("trust.crl.damaged", () -> {
            byte[] value = extension.getExtnValue().getOctets();
            byte[] key = AuthorityKeyIdentifier.getInstance(ASN1Primitive.fromByteArray(value))
                    .getKeyIdentifierOctets();
            return key == null ? authority.certificate().keyId() : Octets.of(key);
        });
    }

    private static RevocationList list(X509CRLHolder crl, String country, Octets keyId) throws TrustFault {
        return BouncyCastle.decode("trust.crl.damaged", () -> {
            Map<BigInteger, Instant> revoked = new HashMap<>();
            for (Object each : crl.getRevokedCertificates()) {
                var entry = (X509CRLEntryHolder) each;
                revoked.put(entry.getSerialNumber(), entry.getRevocationDate().toInstant());
            }
            return new RevocationList(
                    country,
                    DistinguishedNames.comparable(crl.getIssuer()),
                    keyId,
                    crl.getThisUpdate().toInstant(),
                    Optional.ofNullable(crl.getNextUpdate()).map(Date::toInstant),
                    revoked);
        });
    }
}
