package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapija.core.document.MrzReading;

/**
 * Who signed, under which authority, and whether both might.
 *
 * @param store whom we believe
 * @param findings are added to
 * @param now when the document is shown
 */
record IssuerExamination(TrustStore store, Findings findings, Instant now) {
    /**
     * Judges a signed object.
     *
     * @param signed object of the chip
     * @param signer its signer's certificate
     * @param groups what else was read; a claim, whose hashes are held against the object elsewhere
     * @return the authority, if there is one
     */
    Optional<Authority> judge(Signed signed, DecodedCertificate signer, ReadGroups groups) throws TrustFault {
        if (signed.signedBy(signer)) {
            findings.add(Reason.SIGNATURE_HOLDS);
        } else {
            findings.add(Reason.SIGNATURE_BROKEN);
            findings.add(Reason.NOT_SIGNED_BY_SIGNER);
        }
        Map<String, String> country = Map.of("country", signer.country());
        return switch (Chain.above(signer, signed.certificates(), store)) {
            case Chain.Anchored(Authority authority, List<DecodedCertificate> links) -> {
                findings.add(Reason.ANCHOR_FOUND, country);
                anchored(signed, signer, authority, links);
                belongs(signer, authority, groups.zone());
                times(signed, signer, groups);
                new RevocationExamination(store, findings, now).judge(signer, links, authority);
                yield Optional.of(authority);
            }
            case Chain.Disowned _ -> {
                findings.add(Reason.ANCHOR_FOUND, country);
                findings.add(Reason.SIGNER_DISOWNED, country);
                yield Optional.empty();
            }
            case Chain.KeyUnknown _ -> {
                findings.add(Reason.NO_ANCHOR_FOR_KEY, country);
                findings.add(Reason.NOT_ANCHORED, country);
                yield Optional.empty();
            }
            case Chain.CountryUnknown _ -> {
                findings.add(Reason.NO_ANCHOR, country);
                findings.add(Reason.NOT_ANCHORED, country);
                yield Optional.empty();
            }
        };
    }

    private void anchored(Signed signed, DecodedCertificate signer, Authority authority, List<DecodedCertificate> links)
            throws TrustFault {
        String lists = authority.vouchers().stream()
                .filter(voucher -> store.droppedAt(voucher).isEmpty())
                .map(Voucher::by)
                .sorted()
                .collect(Collectors.joining(", "));
        store.noLongerListedSince(authority)
                .ifPresentOrElse(
                        since -> findings.add(Reason.NO_LONGER_LISTED, "since", Days.of(since)),
                        () -> findings.add(Reason.CHAIN_HOLDS, "lists", lists));
        if (!links.isEmpty()) {
            findings.add(Reason.LINKED, "links", Integer.toString(links.size()));
        }
        Set<String> weak = new TreeSet<>();
        signed.weakness().ifPresent(weak::add);
        List<DecodedCertificate> chain = new ArrayList<>(List.of(signer));
        chain.addAll(links);
        for (int at = 0; at < chain.size(); at++) {
            chain.get(at).scheme().weakness().ifPresent(weak::add);
            Instant began = chain.get(at).validity().from();
            Period above = at + 1 < chain.size()
                    ? chain.get(at + 1).validity()
                    : new Period(
                            authority.certificate().from(),
                            authority.certificate().until());
            if (!above.holds(began)) {
                findings.add(Reason.AUTHORITY_NOT_VALID_THEN, "date", Days.of(began));
            }
        }
        weak.forEach(name -> findings.add(Reason.WEAK_ALGORITHM, "algorithm", name));
    }

    /** State and kind of document must be the signer's. */
    private void belongs(DecodedCertificate signer, Authority authority, Optional<MrzReading.Read> zone)
            throws TrustFault {
        String signing = signer.country();
        String certifying = authority.certificate().country();
        String issuing = zone.map(read -> read.document().issuer()).orElse(signing);
        if (!CountryCodes.agree(issuing, signing) || !CountryCodes.agree(issuing, certifying)) {
            findings.add(Reason.COUNTRY_DIFFERS, Map.of("issuer", issuing, "signer", signing, "authority", certifying));
        }
        Set<String> types = signer.extensions().documentTypes();
        String code = zone.map(read -> read.document().code()).orElse("");
        // a single letter allows every kind that begins so
        if (!code.isEmpty() && !types.isEmpty() && !types.contains(code) && !types.contains(code.substring(0, 1))) {
            findings.add(Reason.TYPE_NOT_ALLOWED, Map.of("type", code, "allowed", String.join(", ", types)));
        }
    }

    /** A signer whose certificate has ended since is no fault: documents live longer. */
    private void times(Signed signed, DecodedCertificate signer, ReadGroups groups) throws TrustFault {
        Optional<Instant> issued = signed.signingTime().or(() -> groups.issued().map(Days::noon));
        if (issued.isEmpty()) {
            findings.add(Reason.ISSUE_DATE_UNKNOWN);
            return;
        }
        if (!signer.validity().holds(issued.get())) {
            findings.add(Reason.SIGNER_NOT_VALID_THEN, "date", Days.of(issued.get()));
        } else if (signer.extensions()
                .signingPeriod()
                .filter(period -> !period.holds(issued.get()))
                .isPresent()) {
            findings.add(Reason.OUTSIDE_KEY_PERIOD, "date", Days.of(issued.get()));
        }
    }
}
