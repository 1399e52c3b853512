package org.kapija.core.document.trust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.PublicKeyGroup;
import org.kapija.core.document.lds.SecurityInfos;
import org.kapija.core.value.Octets;

/**
 * Whether what the chip proved counts: only a key that the issuer signed tells the chip from a copy of its files.
 *
 * @param chip with its proof
 * @param groups with its keys
 * @param comparison tells which groups are signed
 * @param store whom we believe
 * @param findings all made so far, and added to
 */
record ChipExamination(
        ChipFiles chip, ReadGroups groups, HashComparison comparison, TrustStore store, Findings findings) {
    /** Judges, after everything else. */
    void judge() throws TrustFault {
        switch (chip.proof()) {
            case ChipProof.NotDone _ -> findings.add(canProve() ? Reason.CHIP_NOT_ASKED : Reason.CHIP_WITHOUT_PROOF);
            case ChipProof.Failed(ChipProof.Method method) -> findings.add(Reason.CHIP_FAILED, "method", method.word());
            case ChipProof.Proven(ChipProof.Method method, Octets key) -> proven(method, key);
        }
    }

    private boolean canProve() {
        boolean chipAuthentication = groups.infos()
                .map(infos -> !infos.chipAuthenticationKeys().isEmpty())
                .orElse(comparison.hashes().lists(ElementaryFile.DG14));
        return chipAuthentication || comparison.hashes().lists(ElementaryFile.DG15);
    }

    private void proven(ChipProof.Method method, Octets key) throws TrustFault {
        List<Octets> signed = switch (method) {
            case ACTIVE_AUTHENTICATION ->
                comparison.agrees(ElementaryFile.DG15)
                        ? groups.key().stream()
                                .map(PublicKeyGroup::subjectPublicKeyInfo)
                                .toList()
                        : List.of();
            case CHIP_AUTHENTICATION ->
                comparison.agrees(ElementaryFile.DG14)
                        ? groups.infos()
                                .map(SecurityInfos::chipAuthenticationKeys)
                                .orElse(List.of())
                        : List.of();
            case CHIP_AUTHENTICATION_MAPPING -> mappingKeys();
        };
        if (findings.of(Layer.CHIP_GENUINE) == LayerVerdict.FAILED) {
            return; // the file of the key has said why
        }
        Map<String, String> named = Map.of("method", method.word());
        if (!signed.contains(key)) {
            findings.add(Reason.CHIP_KEY_NOT_SIGNED, named);
        } else {
            findings.add(issuerAnswers() ? Reason.CHIP_PROVEN : Reason.CHIP_KEY_NOT_VOUCHED, named);
        }
    }

    private boolean issuerAnswers() {
        return findings.of(Layer.ISSUER_TRUSTED) == LayerVerdict.PASSED
                && findings.of(Layer.INTACT) != LayerVerdict.FAILED
                && findings.of(Layer.NOT_REVOKED) != LayerVerdict.FAILED;
    }

    /** EF.CardSecurity is signed by itself, not by the security object. */
    private List<Octets> mappingKeys() {
        Optional<CardSecurity> file = chip.cardSecurity().flatMap(octets -> CardSecurity.read(octets, store));
        if (file.isEmpty()) {
            findings.add(Reason.CARD_SECURITY_BROKEN);
            return List.of();
        }
        return file.get().infos().chipAuthenticationKeys();
    }
}
