package org.kapija.core.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state at the counter: nobody, or one traveller.
 *
 * <p>An open inspection is one record of what has happened so far, and its {@link Step} is worked out from that. With a
 * type for each step the facts that outlive a step (document, protection, help, late answers) would be copied through
 * all of them and could come to contradict it; so there is one place for each fact and no step to store.
 */
@SuppressWarnings("DoNotCallSuggester")
public sealed interface Inspection {
    /** Nobody is inspected. */
    record Idle() implements Inspection {}

    /**
     * One traveller is inspected.
     *
     * @param id its name
     * @param opened when it began
     * @param revision counts what changes the ground of a decision; not help and late answers, or a legitimate tap
     *     would be stale
     * @param document what is known of the document
     * @param language in which the traveller was informed; empty until then
     * @param fingers in the order of capture; empty until the traveller was informed, and if no capture is allowed
     * @param search of the watchlist
     * @param prior question for a prior registration
     * @param protection the traveller asks for asylum
     * @param help called for
     * @param outcome what was decided
     */
    record Open(
            InspectionId id,
            Instant opened,
            long revision,
            DocumentStatus document,
            Optional<String> language,
            List<Finger> fingers,
            Search search,
            Prior prior,
            boolean protection,
            Set<HelpKind> help,
            Optional<Outcome> outcome)
            implements Inspection {
        public Open {
            fingers = List.copyOf(fingers);
            help = Set.copyOf(help);
        }

        /** Returns where the inspection is. */
        public Step step() {
            throw new UnsupportedOperationException("not yet written: " + id);
        }

        /** Returns the candidates and what humans think of them; none before the search was answered. */
        public List<AssessedCandidate> candidates() {
            return search instanceof Search.Answered answered ? answered.candidates() : List.of();
        }

        /** Returns the finger that is wanted on the scanner now. */
        public Optional<Finger> wanted() {
            return fingers.stream()
                    .filter(finger -> finger.state() == Finger.State.WANTED)
                    .findFirst();
        }
    }

    /** Nobody is inspected. */
    static Inspection idle() {
        return new Idle();
    }

    /**
     * Decides on an input: what happened, or why nothing did. Pure; never throws.
     *
     * @param state the present one
     * @param input a command or an observation
     * @param circumstances time, law, fresh names
     */
    static Decision next(Inspection state, Input input, Circumstances circumstances) {
        throw new UnsupportedOperationException("not yet written: " + state + input + circumstances);
    }

    /** Folds one event into the state: replaying the events of an inspection gives its state back. Never throws. */
    static Inspection after(Inspection state, Event event) {
        throw new UnsupportedOperationException("not yet written: " + state + event);
    }

    /** Folds several events. */
    static Inspection after(Inspection state, List<Event> events) {
        Inspection folded = state;
        for (Event event : events) {
            folded = after(folded, event);
        }
        return folded;
    }
}
