package org.kapija.core.document.trust;

import java.util.List;
import java.util.Optional;

/**
 * Certificates under which master lists are believed. They are handed over by a way of their own, not with the lists:
 * whoever could bring both could bring a State of his own.
 *
 * @param certificates of authorities
 */
public record Anchors(List<Certificate> certificates) {
    private static final int LINKS_MAX = 2;

    public Anchors {
        certificates = List.copyOf(certificates);
    }

    /** Returns the anchor whose key made the signature of a certificate, be it over links that came along with it. */
    Optional<Certificate> above(DecodedCertificate certificate, List<DecodedCertificate> alongside) throws TrustFault {
        return above(certificate, alongside, LINKS_MAX);
    }

    private Optional<Certificate> above(DecodedCertificate certificate, List<DecodedCertificate> alongside, int links)
            throws TrustFault {
        for (Certificate anchor : certificates) {
            if (anchor.subjectName().equals(certificate.issuerName()) && certificate.signedBy(anchor.decoded())) {
                return Optional.of(anchor);
            }
        }
        if (links == 0) {
            return Optional.empty();
        }
        for (DecodedCertificate link : alongside) {
            if (!link.extensions().mayNotCertify()
                    && !link.selfSigned()
                    && link.country().equals(certificate.country())
                    && certificate.signedBy(link)) {
                Optional<Certificate> anchor = above(link, alongside, links - 1);
                if (anchor.isPresent()) {
                    return anchor;
                }
            }
        }
        return Optional.empty();
    }
}
