package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the issuer of a signer's certificate was looked for, and what was found. */
sealed interface Chain {
    /** More link certificates than a State has had keys in the life of a document. */
    int LINKS_MAX = 3;

    /**
     * An authority in store made the signature.
     *
     * @param authority the one
     * @param links certificates in between, which came along with the signed data; mostly none
     */
    record Anchored(Authority authority, List<DecodedCertificate> links) implements Chain {}

    /**
     * The certificate names a key that an authority in store has, and that key did not make its signature.
     *
     * @param authority whose key is named
     */
    record Disowned(Authority authority) implements Chain {}

    /** The State has authorities in store, and none of them made the signature; its key may be newer than the lists. */
    record KeyUnknown() implements Chain {}

    /** The State has no authority in store. */
    record CountryUnknown() implements Chain {}

    /** Looks for the authority above a certificate. */
    static Chain above(DecodedCertificate certificate, List<DecodedCertificate> alongside, TrustStore store)
            throws TrustFault {
        Optional<Anchored> anchored = anchored(certificate, alongside, store, List.of());
        if (anchored.isPresent()) {
            return anchored.get();
        }
        Optional<Authority> named = certificate
                .extensions()
                .authorityKeyId()
                .flatMap(key -> store.withKey(key).stream().findFirst());
        if (named.isPresent()) {
            return new Disowned(named.get());
        }
        return store.of(certificate.country()).isEmpty() ? new CountryUnknown() : new KeyUnknown();
    }

    private static Optional<Anchored> anchored(
            DecodedCertificate certificate,
            List<DecodedCertificate> alongside,
            TrustStore store,
            List<DecodedCertificate> links)
            throws TrustFault {
        for (Authority candidate : candidates(certificate, store)) {
            DecodedCertificate above = candidate.certificate().decoded();
            // a list once had a document signer among its authorities
            if (!above.extensions().mayNotCertify() && certificate.signedBy(above)) {
                return Optional.of(new Anchored(candidate, links));
            }
        }
        for (DecodedCertificate link : links.size() < LINKS_MAX ? alongside : List.<DecodedCertificate>of()) {
            if (mayLink(link, certificate) && certificate.signedBy(link)) {
                List<DecodedCertificate> further = new ArrayList<>(links);
                further.add(link);
                Optional<Anchored> anchored = anchored(link, alongside, store, further);
                if (anchored.isPresent()) {
                    return anchored;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayLink(DecodedCertificate link, DecodedCertificate below) throws TrustFault {
        return !link.extensions().mayNotCertify()
                && !link.selfSigned()
                && link.country().equals(below.country());
    }

    /**
     * By key first, then by name, for names differ in writing; then whoever else the State has. Of those with one key,
     * an authority that was valid when the certificate began, and is still listed, is preferred.
     */
    private static Set<Authority> candidates(DecodedCertificate certificate, TrustStore store) throws TrustFault {
        Instant began = certificate.validity().from();
        Comparator<Authority> preference = Comparator.comparing(
                        (Authority authority) -> !authority.certificate().validAt(began))
                .thenComparing(authority -> store.noLongerListedSince(authority).isPresent());
        Set<Authority> candidates = new LinkedHashSet<>();
        certificate
                .extensions()
                .authorityKeyId()
                .ifPresent(key -> store.withKey(key).stream().sorted(preference).forEach(candidates::add));
        List<Authority> national =
                store.of(certificate.country()).stream().sorted(preference).toList();
        String issuer = certificate.issuerName();
        national.stream()
                .filter(authority -> authority.certificate().subjectName().equals(issuer))
                .forEach(candidates::add);
        candidates.addAll(national);
        return candidates;
    }
}
