package org.kapija.terminal.domain;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.PersonGroup;
import org.kapija.core.document.lds.PersonGroup.Detail;
import org.kapija.core.document.lds.ZoneGroup;
import org.kapija.core.document.trust.Examination;
import org.kapija.core.document.trust.Finding;
import org.kapija.core.document.trust.PassiveAuthentication;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.inspection.ChipCheck;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipReading;

/**
 * What a chip that was read is worth: whether its issuer signed it, whether it is the chip that was issued, and whether
 * it says what is printed on the document.
 *
 * @param anchors whose signatures are believed
 * @param clock tells the day on which the document is shown
 */
public record ChipInterpretation(TrustStore anchors, InstantSource clock) {
    /** Judges a chip beside what is printed on its document. */
    public ChipCheck of(TravelDocument printed, ChipReading.Read chip) {
        Map<ChipFile, Octets> files = chip.files().reveal();
        Examination examination =
                new PassiveAuthentication(anchors, List.of()).examine(ChipEvidence.of(chip), clock.instant());
        Map<Layer, LayerVerdict> layers = new EnumMap<>(examination.verdict().layers());
        List<Message> findings = new ArrayList<>(doubts(examination));
        boolean agrees = agrees(printed, files);
        if (!agrees) {
            layers.put(Layer.INTACT, LayerVerdict.FAILED);
            findings.addFirst(Message.of("chip.zone-differs"));
        }
        if (chip.access().paceWithheld()) {
            findings.add(Message.of("chip.pace-withheld"));
        }
        if (!chip.missing().isEmpty()) {
            findings.add(Message.of("chip.files-missing"));
        }
        // the chip of another document says nothing of who stands here
        return new ChipCheck(layers, findings, agrees ? names(files) : List.of());
    }

    /** The holder's names as the issuer writes them; a zone has Latin letters only. */
    private static List<Sensitive<String>> names(Map<ChipFile, Octets> files) {
        return Optional.ofNullable(files.get(ChipFile.DG11))
                .flatMap(file -> PersonGroup.read(file).content())
                .stream()
                .flatMap(person -> Stream.of(Detail.FULL_NAME, Detail.OTHER_NAME)
                        .flatMap(detail -> person.details().reveal().getOrDefault(detail, List.of()).stream()))
                .map(name -> name.replace('<', ' ').strip())
                .filter(name -> !name.isEmpty())
                .limit(ChipCheck.NAMES_MAX)
                .map(Sensitive::of)
                .toList();
    }

    /** What a guard should read: whatever did not simply pass, by layer, the gravest first. */
    private static List<Message> doubts(Examination examination) {
        return Stream.of(Layer.values())
                .flatMap(layer -> examination.findings(layer).stream())
                .filter(finding -> finding.verdict() != LayerVerdict.PASSED
                        || finding.borne().isPresent())
                .map(Finding::sentences)
                .flatMap(List::stream)
                .toList();
    }

    /** A good chip put into another document says something else than its print. */
    private boolean agrees(TravelDocument printed, Map<ChipFile, Octets> files) {
        return Optional.ofNullable(files.get(ChipFile.DG1))
                .flatMap(file -> ZoneGroup.read(file).content())
                .map(zone -> new DocumentInterpretation(clock).of(zone.lines()))
                .filter(Observation.DocumentRead.class::isInstance)
                .map(Observation.DocumentRead.class::cast)
                .map(read -> read.document().fields().equals(printed.fields()))
                .orElse(true); // what cannot be read has its own finding
    }
}
