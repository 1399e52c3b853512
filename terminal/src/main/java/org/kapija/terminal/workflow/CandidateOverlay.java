package org.kapija.terminal.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.fingerprint.overlay.Overlay;
import org.kapija.core.inspection.Finger;
import org.kapija.core.inspection.Inspection;
import org.kapija.terminal.domain.Enrolment;

/**
 * Lays the traveller's fingers over those of a candidate, for the expert who judges and for the officer who has: how
 * much agrees is a score by another name, and may not sway the officer's own judgement. Of several fingers the one is
 * shown in which most agrees. Made anew for each question and kept nowhere. Any thread.
 */
public final class CandidateOverlay {
    private final Supplier<Inspection> present;
    private final ActiveList active;

    /**
     * Overlays of whoever is at the counter.
     *
     * @param present the inspection as it is now
     * @param active the list that candidates come from
     */
    public CandidateOverlay(Supplier<Inspection> present, ActiveList active) {
        this.present = present;
        this.active = active;
    }

    /**
     * Draws a candidate of the open inspection.
     *
     * @param inspection its name
     * @param alert the candidate's
     * @return empty if that traveller is gone, that alert was no candidate by fingers, the officer has not judged it
     *     yet, or it has left the list since
     */
    public Optional<Overlay> of(String inspection, String alert) {
        if (!(present.get() instanceof Inspection.Open open)
                || !open.id().value().equals(inspection)) {
            return Optional.empty();
        }
        boolean shown = open.candidates().stream()
                .filter(assessed -> assessed.shownScore().isPresent())
                .anyMatch(assessed -> assessed.candidate().alert().value().equals(alert));
        return shown
                ? active.enrolment().flatMap(enrolment -> Overlay.ofBest(pairs(open, enrolment, alert)))
                : Optional.empty();
    }

    private static List<Overlay.Fingers> pairs(Inspection.Open open, Enrolment enrolment, String alert) {
        List<Overlay.Fingers> pairs = new ArrayList<>();
        for (Finger finger : open.fingers()) {
            Optional<Templates> probe = finger.template().flatMap(kept -> Templates.read(kept.reveal()));
            for (Reference reference : enrolment.gallery().referencesOf(alert)) {
                if (finger.position().mayBe(reference.position())) {
                    probe.ifPresent(templates -> pairs.add(new Overlay.Fingers(
                            templates.original().places(), reference.template().places())));
                }
            }
        }
        return pairs;
    }
}
