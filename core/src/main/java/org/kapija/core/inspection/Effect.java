package org.kapija.core.inspection;

import java.util.ArrayList;
import java.util.List;

/** What is owed to the world once the events are in the journal. */
public sealed interface Effect {
    /** Wait for this finger; one at a time, the latest counts. */
    record StartCapture(Capture capture) implements Effect {}

    /** Wait for no finger any more. */
    record StopCapture() implements Effect {}

    /**
     * Search the watchlist with the document and the fingers of the state.
     *
     * @param search to be handed back with the answer
     */
    record StartSearch(InspectionId inspection, int search) implements Effect {}

    /**
     * Look through the camera at the document that lies there until it can be read; the latest counts.
     *
     * @param again whether it could not be read before: it may be straightened, and nothing new is to be said if not
     */
    record LookAtDocument(Laying laying, boolean again) implements Effect {}

    /** Look at no document any more. */
    record LookAway() implements Effect {}

    /**
     * Read the chip of this document when it lies on the reader; the latest counts.
     *
     * @param document what is printed on it: what opens its chip is made of that
     */
    record ExamineChip(InspectionId inspection, TravelDocument document) implements Effect {}

    /** Read no chip any more. */
    record LeaveChip() implements Effect {}

    /** Show this light. */
    record ShowLight(Light light) implements Effect {}

    /** Let one traveller through. */
    record OpenBarrier() implements Effect {}

    /** Show this to the traveller. */
    record ShowTraveller(TravellerScreen screen) implements Effect {}

    /** Central was asked by a journal entry: report {@link Observation.PriorUnreachable} if it cannot get there. */
    record AskPrior(InspectionId inspection) implements Effect {}

    /**
     * Returns what a change of state owes, in the order in which it is to be done. Light, screen and capture are a
     * picture of the state, so only differences are owed; search, question and barrier are owed once, at the change.
     */
    static List<Effect> owed(Inspection before, Inspection after) {
        return Picture.of(after).since(Picture.of(before));
    }

    /**
     * Returns what brings the world in line with a state that was replayed after a power cut. It never opens a barrier:
     * nobody can know whether it had opened.
     */
    static List<Effect> resuming(Inspection replayed) {
        Picture picture = Picture.of(replayed);
        List<Effect> effects = new ArrayList<>();
        effects.add(new ShowLight(picture.light()));
        effects.add(new ShowTraveller(picture.screen()));
        picture.since(Picture.of(Inspection.idle())).stream()
                .filter(effect -> effect instanceof StartCapture
                        || effect instanceof LookAtDocument
                        || effect instanceof ExamineChip
                        || effect instanceof StartSearch
                        || effect instanceof AskPrior)
                .forEach(effects::add);
        return effects;
    }
}
