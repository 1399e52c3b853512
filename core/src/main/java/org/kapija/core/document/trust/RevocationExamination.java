package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a chain was taken back.
 *
 * @param store with the lists
 * @param findings are added to
 * @param now when the document is shown
 */
record RevocationExamination(TrustStore store, Findings findings, Instant now) {
    /** Looks for the signer, the links and the authority; only the signer must be covered by a list. */
    void judge(DecodedCertificate signer, List<DecodedCertificate> links, Authority authority) throws TrustFault {
        List<DecodedCertificate> chain = new ArrayList<>(List.of(signer));
        chain.addAll(links);
        chain.add(authority.certificate().decoded());
        for (DecodedCertificate certificate : chain) {
            for (RevocationList list : covering(certificate)) {
                Optional<Instant> since = Optional.ofNullable(list.revoked().get(certificate.serial()));
                if (since.isPresent()) {
                    findings.add(Reason.REVOKED, "since", Days.of(since.get()));
                    return; // true for ever, however old the list
                }
            }
        }
        newest(covering(signer));
    }

    private void newest(List<RevocationList> lists) {
        Optional<RevocationList> newest = lists.stream().max(Comparator.comparing(RevocationList::issued));
        if (newest.isEmpty()) {
            findings.add(Reason.NO_REVOCATION_LIST);
        } else if (now.isAfter(newest.get().proves())) {
            findings.add(Reason.REVOCATION_STALE, "since", Days.of(newest.get().proves()));
        } else {
            findings.add(
                    Reason.NOT_ON_REVOCATION_LIST, "date", Days.of(newest.get().issued()));
        }
    }

    private List<RevocationList> covering(DecodedCertificate certificate) throws TrustFault {
        List<RevocationList> covering = new ArrayList<>();
        for (RevocationList list : store.revocations()) {
            if (list.covers(certificate)) {
                covering.add(list);
            }
        }
        return covering;
    }
}
