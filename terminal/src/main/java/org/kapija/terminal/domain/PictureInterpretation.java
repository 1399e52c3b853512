package org.kapija.terminal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.optical.ZoneReading;
import org.kapija.core.inspection.BirthInterval;
import org.kapija.core.inspection.CameraDoubt;
import org.kapija.core.inspection.Laying;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;

/**
 * What the camera's pictures of a document mean to the inspection.
 *
 * @param zones what lines mean
 */
public record PictureInterpretation(DocumentInterpretation zones) {
    /** Returns what is known of a document when its pictures are to be looked at no longer. */
    public Observation of(Laying laying, DocumentPictures pictures) {
        return pictures.best()
                .map(read -> of(laying, read))
                .orElseGet(() -> new Observation.DocumentNotPictured(laying, List.of(pictures.complaint())));
    }

    private Observation of(Laying laying, ZoneReading.Read read) {
        return switch (zones.of(read.lines())) {
            case Observation.DocumentRead(TravelDocument document) ->
                new Observation.DocumentPictured(laying, doubting(document, DocumentPictures.unsure(read)));
            case Observation.DocumentUnreadable(List<Message> findings) ->
                new Observation.DocumentNotPictured(laying, findings);
            default -> throw new IllegalStateException("lines of a zone are a document or none");
        };
    }

    /** A birth date that is not sure claims no age, so that doubt favours the child (S3). */
    private static TravelDocument doubting(TravelDocument document, Set<MrzField> unsure) {
        List<Message> findings = new ArrayList<>(document.findings());
        if (unsure.stream().anyMatch(MrzField::isName)) {
            findings.add(CameraDoubt.NAME.message());
        }
        if (!unsure.stream().allMatch(MrzField::isName)) {
            findings.add(CameraDoubt.FIELDS.message());
        }
        Optional<BirthInterval> birth = unsure.contains(MrzField.BIRTH_DATE) ? Optional.empty() : document.birth();
        return new TravelDocument(document.format(), document.fields(), birth, document.layers(), findings);
    }
}
