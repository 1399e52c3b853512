package org.kapija.core.document.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.seal.Seal;

/**
 * Judges visible digital seals as chips are judged, layer by layer. A seal does not carry its signer's certificate:
 * those are kept here, and count only under an authority in store. Nothing is thrown, whatever the seal says.
 *
 * @param store whom we believe
 * @param signers certificates of those who sign seals, from wherever; they vouch for nothing by themselves
 * @param deviations faults that are borne with
 */
public record SealAuthentication(TrustStore store, List<Certificate> signers, List<Deviation> deviations) {
    private static final int HEXADECIMAL = 16;

    public SealAuthentication {
        signers = List.copyOf(signers);
        deviations = List.copyOf(deviations);
    }

    /**
     * Judges a seal. That its zone is the printed one is compared elsewhere: a seal can be cut out and stuck on.
     *
     * @param now when the document is shown
     */
    public Examination examine(Seal seal, Instant now) {
        var findings = new Findings(deviations, Days.on(now));
        findings.add(Reason.FILES_READ);
        Optional<Authority> authority = Optional.empty();
        try {
            List<DecodedCertificate> named = named(seal);
            if (named.isEmpty()) {
                findings.add(Reason.SIGNER_ABSENT);
                return findings.examination(authority);
            }
            var signed = new SignedSeal(seal);
            DecodedCertificate signer =
                    named.stream().filter(signed::signedBy).findFirst().orElse(named.getFirst());
            findings.signedBy(signer.country());
            if (!CountryCodes.agree(seal.issuer(), signer.country())) {
                findings.add(
                        Reason.COUNTRY_DIFFERS,
                        Map.of("issuer", seal.issuer(), "signer", signer.country(), "authority", signer.country()));
            }
            authority = new IssuerExamination(store, findings, now).judge(signed, signer, ReadGroups.NONE);
        } catch (TrustFault fault) {
            findings.add(Reason.SECURITY_OBJECT_UNREADABLE, Map.of(), Optional.of(fault.why()));
        }
        return findings.examination(authority);
    }

    /** The certificates of the State with the serial number that the seal names; two authorities may give out one. */
    private List<DecodedCertificate> named(Seal seal) throws TrustFault {
        List<DecodedCertificate> named = new ArrayList<>();
        if (seal.certificate().matches("[0-9A-Fa-f]+")) {
            var serial = new BigInteger(seal.certificate(), HEXADECIMAL);
            for (Certificate signer : signers) {
                if (CountryCodes.agree(seal.signer().substring(0, 2), signer.country())) {
                    DecodedCertificate decoded = signer.decoded();
                    if (decoded.serial().equals(serial)) {
                        named.add(decoded);
                    }
                }
            }
        }
        return named;
    }
}
