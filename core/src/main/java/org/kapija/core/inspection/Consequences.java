package org.kapija.core.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.watchlist.FingerTemplate;

/**
 * What follows from events by itself: the search once no finger is awaited, the question to central where it may be
 * asked, and that somebody below the age of capture was here.
 */
final class Consequences {
    private Consequences() {}

    /** Returns the events with what follows from them. */
    static List<Event> complete(Inspection before, List<Event> events, Circumstances circumstances) {
        List<Event> all = new ArrayList<>();
        Inspection state = before;
        for (Event event : events) {
            all.add(event);
            Inspection next = Inspection.after(state, event);
            Optional<Event> remembered = youngTraveller(state, next, circumstances);
            remembered.ifPresent(all::add);
            state = remembered.map(young -> Inspection.after(next, young)).orElse(next);
        }
        if (state instanceof Open open && open.step() == Step.FINGERS && open.fingersSettled()) {
            Event started = new CaseEvent.SearchStarted(open.search().number() + 1);
            all.add(started);
            state = Inspection.after(state, started);
        }
        if (state instanceof Open open) {
            priorQuestion(open, circumstances.profile()).ifPresent(all::add);
        }
        return all;
    }

    /** Whenever an inspection begins or ends, who was here before matters to the next one. */
    private static Optional<Event> youngTraveller(Inspection from, Inspection to, Circumstances circumstances) {
        Optional<Instant> until = Optional.empty();
        if (from instanceof Inspection.Idle(var young) && to instanceof Open) {
            until = young;
        } else if (from instanceof Open open && to instanceof Inspection.Idle) {
            until = AgeGate.mayBeBelow(open, circumstances.today(), circumstances.profile())
                    ? Optional.of(circumstances.opening().plus(YoungTraveller.REMEMBERED))
                    : open.young().map(YoungTraveller::until);
        }
        return until.filter(circumstances.now()::isBefore).map(CaseEvent.YoungTravellerBefore::new);
    }

    private static Optional<Event> priorQuestion(Open open, LegalProfile profile) {
        List<FingerTemplate> fingers = open.fingers().stream()
                .flatMap(finger -> finger.template().stream()
                        .map(kept -> new FingerTemplate(finger.position(), kept.map(Templates::original))))
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
