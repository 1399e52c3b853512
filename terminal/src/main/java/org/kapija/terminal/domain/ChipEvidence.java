package org.kapija.terminal.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.PublicKeyGroup;
import org.kapija.core.document.lds.SecurityInfos;
import org.kapija.core.document.trust.ChipFiles;
import org.kapija.core.document.trust.ChipProof;
import org.kapija.core.document.trust.ChipProof.Method;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReading;

/** What a reader brought, in the form in which it is judged. */
final class ChipEvidence {
    private ChipEvidence() {}

    static ChipFiles of(ChipReading.Read chip) {
        Map<ChipFile, Octets> read = chip.files().reveal();
        Map<ElementaryFile, Octets> files = new EnumMap<>(ElementaryFile.class);
        read.forEach((file, octets) -> named(file).ifPresent(name -> files.put(name, octets)));
        return new ChipFiles(files, Optional.ofNullable(read.get(ChipFile.CARD_SECURITY)), proof(chip, read));
    }

    private static Optional<ElementaryFile> named(ChipFile file) {
        return switch (file) {
            case CARD_ACCESS, CARD_SECURITY -> Optional.empty();
            case COM -> Optional.of(ElementaryFile.COM);
            case SOD -> Optional.of(ElementaryFile.SOD);
            case DG1 -> Optional.of(ElementaryFile.DG1);
            case DG2 -> Optional.of(ElementaryFile.DG2);
            case DG11 -> Optional.of(ElementaryFile.DG11);
            case DG12 -> Optional.of(ElementaryFile.DG12);
            case DG14 -> Optional.of(ElementaryFile.DG14);
            case DG15 -> Optional.of(ElementaryFile.DG15);
        };
    }

    /** One wrong answer outweighs every right one; of right ones the first will do. */
    private static ChipProof proof(ChipReading.Read chip, Map<ChipFile, Octets> files) {
        var proof = chip.proof();
        Map<Method, Outcome> outcomes = new EnumMap<>(Map.of(
                Method.ACTIVE_AUTHENTICATION, proof.active(),
                Method.CHIP_AUTHENTICATION, proof.agreement(),
                Method.CHIP_AUTHENTICATION_MAPPING, proof.mapping()));
        return first(outcomes, Outcome.FAILED)
                .<ChipProof>map(ChipProof.Failed::new)
                .or(() -> outcomes.entrySet().stream()
                        .filter(each -> each.getValue() == Outcome.PROVEN)
                        .flatMap(each ->
                                key(each.getKey(), files).map(key -> new ChipProof.Proven(each.getKey(), key)).stream())
                        .findFirst())
                .orElseGet(ChipProof.NotDone::new);
    }

    private static Optional<Method> first(Map<Method, Outcome> outcomes, Outcome wanted) {
        return outcomes.entrySet().stream()
                .filter(each -> each.getValue() == wanted)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Octets> key(Method method, Map<ChipFile, Octets> files) {
        return switch (method) {
            case ACTIVE_AUTHENTICATION ->
                file(files, ChipFile.DG15)
                        .flatMap(file -> PublicKeyGroup.read(file).content())
                        .map(PublicKeyGroup::subjectPublicKeyInfo);
            case CHIP_AUTHENTICATION ->
                file(files, ChipFile.DG14)
                        .flatMap(file -> SecurityInfos.read(file).content())
                        .flatMap(
                                infos -> infos.chipAuthenticationKeys().stream().findFirst());
            case CHIP_AUTHENTICATION_MAPPING -> Optional.empty();
        };
    }

    private static Optional<Octets> file(Map<ChipFile, Octets> files, ChipFile name) {
        return Optional.ofNullable(files.get(name));
    }
}
