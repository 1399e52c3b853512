package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.kapija.core.value.Octets;

/** Content under one signature (CMS SignedData, RFC 5652): security objects, card security files and master lists. */
final class SignedObject implements Signed {
    /** Longest object of a chip that is looked at, in octets: ten times the longest known. */
    private static final int CHIP_OCTETS_MAX = 64_000;

    /** More than any chain has; each costs a verification. */
    private static final int CERTIFICATES_MAX = 8;

    private final SignerInformation signer;
    private final String type;
    private final Octets content;
    private final List<DecodedCertificate> certificates;

    private SignedObject(SignerInformation signer, String type, Octets content, List<DecodedCertificate> certificates) {
        this.signer = signer;
        this.type = type;
        this.content = content;
        this.certificates = certificates;
    }

    /** Decodes an object of a chip, of bounded length. */
    static SignedObject ofChip(Octets cms, String type) throws TrustFault {
        if (cms.size() > CHIP_OCTETS_MAX) {
            throw new TrustFault("trust.signed-data-too-long");
        }
        return read(cms, type);
    }

    /**
     * Decodes; verifies nothing.
     *
     * @param type object identifier that the content must be of
     */
    static SignedObject read(Octets cms, String type) throws TrustFault {
        Nesting.require(cms);
        CMSSignedData data = BouncyCastle.decode("trust.signed-data", () -> new CMSSignedData(cms.toArray()));
        List<SignerInformation> signers = BouncyCastle.decode(
                "trust.signed-data", () -> List.copyOf(data.getSignerInfos().getSigners()));
        if (signers.size() != 1) {
            throw new TrustFault("trust.one-signer");
        }
        boolean named = BouncyCastle.decode(
                "trust.signed-data",
                () -> data.toASN1Structure().getContentType().equals(CMSObjectIdentifiers.signedData)
                        && data.getDigestAlgorithmIDs().stream()
                                .anyMatch(digest -> digest.getAlgorithm()
                                        .equals(signers.getFirst()
                                                .getDigestAlgorithmID()
                                                .getAlgorithm())));
        if (!named) {
            throw new TrustFault("trust.signed-data"); // what is not signed is to fit all the same
        }
        if (!type.equals(data.getSignedContentTypeOID())) {
            throw new TrustFault("trust.content-type");
        }
        CMSTypedData signed = data.getSignedContent();
        if (signed == null || !(signed.getContent() instanceof byte[] content)) {
            throw new TrustFault("trust.no-content");
        }
        return new SignedObject(signers.getFirst(), type, Octets.of(content), certificates(data));
    }

    private static List<DecodedCertificate> certificates(CMSSignedData data) throws TrustFault {
        List<X509CertificateHolder> holders = BouncyCastle.decode(
                "trust.signed-data", () -> List.copyOf(data.getCertificates().getMatches(null)));
        List<DecodedCertificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : holders.subList(0, Math.min(CERTIFICATES_MAX, holders.size()))) {
            certificates.add(DecodedCertificate.of(holder));
        }
        return List.copyOf(certificates);
    }

    Octets content() {
        return content;
    }

    @Override
    public List<DecodedCertificate> certificates() {
        return certificates;
    }

    /** Returns the certificate that the signer names by issuer and serial number or by key, if it came along. */
    Optional<DecodedCertificate> signerCertificate() {
        return certificates.stream()
                .filter(certificate -> BouncyCastle.holds(() -> signer.getSID().match(certificate.holder())))
                .findFirst();
    }

    /**
     * Returns whether the key of a certificate signed the content: the signature over the signed attributes, and among
     * those the digest and the type of the content. Algorithm and parameters are those of the signer's statement, not
     * of the certificate: some States sign plainly under a certificate for RSASSA-PSS.
     */
    @Override
    public boolean signedBy(DecodedCertificate certificate) {
        return BouncyCastle.holds(() -> {
            Octets digest = Digest.of(signer.getDigestAlgorithmID()).of(content.toArray());
            return states(CMSAttributes.contentType, new ASN1ObjectIdentifier(type))
                    && states(CMSAttributes.messageDigest, new DEROctetString(digest.toArray()))
                    // as a set of their own (RFC 5652, 5.4)
                    && Signatures.hold(
                            scheme(),
                            certificate.key(),
                            Octets.of(signer.getEncodedSignedAttributes()),
                            Octets.of(signer.getSignature()));
        });
    }

    /** Without signed attributes, which the standards want, other content could be passed off. */
    private boolean states(ASN1ObjectIdentifier name, ASN1Primitive value) {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute attribute = attributes == null ? null : attributes.get(name);
        return attribute != null
                && attribute.getAttrValues().size() == 1
                && attribute.getAttrValues().getObjectAt(0).toASN1Primitive().equals(value);
    }

    private SignatureScheme scheme() throws TrustFault {
        return BouncyCastle.decode(
                "trust.signed-data",
                () -> SignatureScheme.of(
                        signer.toASN1Structure().getDigestEncryptionAlgorithm(), signer.getDigestAlgorithmID()));
    }

    /** Returns when the signer says to have signed; empty if it does not. */
    @Override
    public Optional<Instant> signingTime() throws TrustFault {
        return BouncyCastle.decode("trust.signed-data", () -> {
            AttributeTable attributes = signer.getSignedAttributes();
            Attribute time = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
            return time == null
                    ? Optional.<Instant>empty()
                    : Optional.of(Time.getInstance(time.getAttributeValues()[0])
                            .getDate()
                            .toInstant());
        });
    }

    /** Returns the name of the signer's scheme if it is no longer strong. */
    @Override
    public Optional<String> weakness() throws TrustFault {
        return scheme().weakness();
    }
}
