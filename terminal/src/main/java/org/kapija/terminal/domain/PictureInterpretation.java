package org.kapija.terminal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.optical.ZoneReading;
import org.kapija.core.inspection.Holder;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;

/**
 * What the camera's pictures of a document mean to the inspection.
 *
 * @param zones what lines mean
 */
public record PictureInterpretation(DocumentInterpretation zones) {
    private static final Message COMPARE = Message.of("camera.compare");

    /** Returns what is known of a document when its pictures are to be looked at no longer. */
    public Observation of(InspectionId inspection, DocumentPictures pictures) {
        return pictures.believed()
                .or(pictures::valid)
                .map(read -> of(inspection, read))
                .orElseGet(() -> new Observation.DocumentNotPictured(inspection, List.of(pictures.complaint())));
    }

    private Observation of(InspectionId inspection, ZoneReading.Read read) {
        return switch (zones.of(read.lines())) {
            case Observation.DocumentRead(TravelDocument document) ->
                new Observation.DocumentPictured(inspection, with(document, doubts(read)));
            case Observation.DocumentUnreadable(List<Message> findings) ->
                new Observation.DocumentNotPictured(inspection, findings);
            default -> throw new IllegalStateException("lines of a zone are a document or none");
        };
    }

    private static List<Message> doubts(ZoneReading.Read read) {
        Set<MrzField> unsure = DocumentPictures.unsure(read);
        if (unsure.contains(MrzField.NAME) || unsure.contains(MrzField.GIVEN_NAMES)) {
            return List.of(Message.of(Holder.UNSURE));
        }
        return unsure.isEmpty() ? List.of() : List.of(COMPARE);
    }

    private static TravelDocument with(TravelDocument document, List<Message> doubts) {
        List<Message> findings = new ArrayList<>(document.findings());
        findings.addAll(doubts);
        return new TravelDocument(document.format(), document.fields(), document.birth(), document.layers(), findings);
    }
}
