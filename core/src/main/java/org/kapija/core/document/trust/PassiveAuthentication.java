package org.kapija.core.document.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.MrzReading;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsReading;
import org.kapija.core.document.lds.SecurityObject;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * Judges what was read from a chip by signatures (ICAO Doc 9303-11, 5.1), layer by layer. Takes some milliseconds, more
 * where curves have explicit parameters. Nothing is thrown, whatever the octets are.
 *
 * @param store whom we believe
 * @param deviations faults that are borne with
 */
public record PassiveAuthentication(TrustStore store, List<Deviation> deviations) {
    /** LDSSecurityObject. */
    private static final String CONTENT = "2.23.136.1.1.1";

    public PassiveAuthentication {
        deviations = List.copyOf(deviations);
    }

    /**
     * Judges a chip.
     *
     * @param chip what was read
     * @param now when the document is shown
     */
    public Examination examine(ChipFiles chip, Instant now) {
        var findings = new Findings(deviations, Days.on(now));
        ReadGroups groups = ReadGroups.of(chip, findings);
        Optional<Authority> authority = Optional.empty();
        try {
            SignedObject signed = SignedObject.ofChip(signedData(chip), CONTENT);
            var comparison = new HashComparison(chip, SignedHashes.read(signed.content()));
            findings.add(Reason.FILES_READ);
            comparison.compare(groups.listed(), findings);
            authority = issuer(signed, groups, findings, now);
            new ChipExamination(chip, groups, comparison, store, findings).judge();
        } catch (TrustFault fault) {
            findings.add(Reason.SECURITY_OBJECT_UNREADABLE, Map.of(), Optional.of(fault.why()));
        }
        expiry(groups.zone(), findings, Days.on(now));
        return findings.examination(authority);
    }

    /** Judges EF.CardSecurity, which is signed as the security object is, and holds no group. */
    public Examination examineCardSecurity(Octets file, Instant now) {
        var findings = new Findings(deviations, Days.on(now));
        Optional<Authority> authority = Optional.empty();
        try {
            SignedObject signed = SignedObject.ofChip(file, CardSecurity.CONTENT);
            findings.add(Reason.FILES_READ);
            authority = issuer(signed, ReadGroups.NONE, findings, now);
        } catch (TrustFault fault) {
            findings.add(Reason.SECURITY_OBJECT_UNREADABLE, Map.of(), Optional.of(fault.why()));
        }
        return findings.examination(authority);
    }

    private Optional<Authority> issuer(SignedObject signed, ReadGroups groups, Findings findings, Instant now)
            throws TrustFault {
        Optional<DecodedCertificate> signer = signed.signerCertificate();
        if (signer.isEmpty()) {
            findings.add(Reason.SIGNER_ABSENT);
            return Optional.empty();
        }
        findings.signedBy(signer.get().country());
        return new IssuerExamination(store, findings, now).judge(signed, signer.get(), groups);
    }

    private static Octets signedData(ChipFiles chip) throws TrustFault {
        Octets file = chip.file(ElementaryFile.SOD).orElseThrow(() -> new TrustFault("trust.no-security-object"));
        return switch (SecurityObject.read(file)) {
            case LdsReading.Read<SecurityObject>(SecurityObject object) -> object.signedData();
            case LdsReading.Refused<SecurityObject>(Message why) -> throw new TrustFault(why);
        };
    }

    /** The signer may have expired since; the document may not. */
    private static void expiry(Optional<MrzReading.Read> zone, Findings findings, LocalDate today) {
        if (zone.isEmpty()) {
            return;
        }
        Optional<LocalDate> expiry = zone.get().document().expiry().asExpiry(today);
        if (expiry.isEmpty()) {
            findings.add(Reason.EXPIRY_UNKNOWN);
        } else {
            findings.add(
                    expiry.get().isBefore(today) ? Reason.EXPIRED : Reason.NOT_EXPIRED,
                    "date",
                    expiry.get().toString());
        }
    }
}
