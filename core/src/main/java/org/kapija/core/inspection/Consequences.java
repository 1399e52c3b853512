package org.kapija.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.watchlist.FingerTemplate;

/**
 * What follows from events by itself: the search once no finger is awaited, the question to central where it may be
 * asked.
 */
final class Consequences {
    private Consequences() {}

    /** Returns the events with what follows from them. */
    static List<Event> complete(Inspection before, List<Event> events, LegalProfile profile) {
        List<Event> all = new ArrayList<>(events);
        Inspection state = Inspection.after(before, events);
        if (state instanceof Open open && open.step() == Step.FINGERS && open.fingersSettled()) {
            Event started = new CaseEvent.SearchStarted(open.search().number() + 1);
            all.add(started);
            state = Inspection.after(state, started);
        }
        if (state instanceof Open open) {
            priorQuestion(open, profile).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Event> priorQuestion(Open open, LegalProfile profile) {
        List<FingerTemplate> fingers = open.fingers().stream()
                .flatMap(finger ->
                        finger.template().stream().map(template -> new FingerTemplate(finger.position(), template)))
                .toList();
        boolean due = open.prior() instanceof Prior.NotAsked
                && open.language().isPresent()
                && open.fingersSettled()
                && !fingers.isEmpty();
        return due
                ? ground(open)
                        .flatMap(ground -> Optional.ofNullable(
                                        profile.priorGrounds().get(ground))
                                .map(article -> new CaseEvent.PriorAsked(ground, article, fingers)))
                : Optional.empty();
    }

    private static Optional<PriorGround> ground(Open open) {
        if (open.protection()) {
            return Optional.of(PriorGround.ASYLUM);
        }
        return open.document() instanceof DocumentStatus.None ? Optional.of(PriorGround.NO_DOCUMENT) : Optional.empty();
    }
}
