package org.kapija.core.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
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
public sealed interface Inspection {
    /**
     * Nobody is inspected.
     *
     * @param young until when a traveller below the age of capture counts as having been here shortly before
     */
    record Idle(Optional<Instant> young) implements Inspection {}

    /**
     * One traveller is inspected.
     *
     * @param id its name
     * @param opened when it began
     * @param revision counts what changes the ground of a decision; not help, tries at a finger and late answers, or a
     *     legitimate tap would be stale
     * @param young who was here shortly before, if that was somebody below the age of capture
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
            Optional<YoungTraveller> young,
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
            if (outcome.isPresent()) {
                return Step.OUTCOME;
            }
            if (!document.settled()) {
                return Step.DOCUMENT;
            }
            if (language.isEmpty()) {
                return Step.INFORMATION;
            }
            return switch (search) {
                case Search.NotStarted _ -> Step.FINGERS;
                case Search.Running _ -> Step.SEARCHING;
                case Search.Failed _ -> Step.RESULT;
                case Search.Answered answered -> answered.step();
            };
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

        /** Returns the try that the scanner is to make now. */
        public Optional<Capture> capture() {
            return step() == Step.FINGERS
                    ? wanted().map(finger -> new Capture(id, finger.position(), finger.tries() + 1))
                    : Optional.empty();
        }

        /** Returns whether no finger is awaited any more. */
        boolean fingersSettled() {
            return fingers.stream().allMatch(finger -> finger.state().settled());
        }

        /** Returns whether the traveller may be a child (S21). */
        boolean mayBeChild() {
            return AgeGate.mayBeChild(document, LocalDate.ofInstant(opened, ZoneOffset.UTC));
        }

        /**
         * Returns whether only discreet alerts await the expert: a second person at the counter would be noticed, so
         * the expert's word may follow. A child's always comes first (S21).
         */
        boolean nobodyMustNotice() {
            return !mayBeChild()
                    && candidates().stream()
                            .filter(AssessedCandidate::awaitsExpert)
                            .allMatch(awaiting -> awaiting.candidate().discreet());
        }

        Open counted() {
            long next = revision + 1;
            return new Open(
                    id, opened, next, young, document, language, fingers, search, prior, protection, help, outcome);
        }

        /** Whether an officer has yet to say if this is the young traveller of shortly before (S3). */
        boolean awaitsSameness() {
            return document instanceof DocumentStatus.None
                    && young.filter(before -> before.stated().isEmpty()).isPresent();
        }

        Open with(YoungTraveller before) {
            var known = Optional.of(before);
            return new Open(
                    id, opened, revision, known, document, language, fingers, search, prior, protection, help, outcome);
        }

        Open with(DocumentStatus status) {
            return new Open(
                    id, opened, revision, young, status, language, fingers, search, prior, protection, help, outcome);
        }

        Open informed(String in, List<Finger> hand) {
            var told = Optional.of(in);
            return new Open(
                    id, opened, revision, young, document, told, hand, search, prior, protection, help, outcome);
        }

        Open with(List<Finger> hand) {
            return new Open(
                    id, opened, revision, young, document, language, hand, search, prior, protection, help, outcome);
        }

        Open with(Search sought) {
            return new Open(
                    id, opened, revision, young, document, language, fingers, sought, prior, protection, help, outcome);
        }

        Open with(Prior asked) {
            return new Open(
                    id, opened, revision, young, document, language, fingers, search, asked, protection, help, outcome);
        }

        /** There is no way back: no method gives an inspection without its protection (S5). */
        Open protect() {
            return new Open(
                    id, opened, revision, young, document, language, fingers, search, prior, true, help, outcome);
        }

        Open with(HelpKind kind) {
            var all = EnumSet.of(kind);
            all.addAll(help);
            return new Open(
                    id, opened, revision, young, document, language, fingers, search, prior, protection, all, outcome);
        }

        Open with(Outcome done) {
            var end = Optional.of(done);
            return new Open(
                    id, opened, revision, young, document, language, fingers, search, prior, protection, help, end);
        }
    }

    /** Nobody is inspected. */
    static Inspection idle() {
        return new Idle(Optional.empty());
    }

    /**
     * Decides on an input: what happened, or why nothing did. Pure; never throws.
     *
     * @param state the present one
     * @param input a command or an observation
     * @param circumstances time, law, fresh names
     */
    static Decision next(Inspection state, Input input, Circumstances circumstances) {
        Decision decision = switch (input) {
            case Command command -> new CommandRules(circumstances).decide(state, command);
            case Observation observation -> new ObservationRules(circumstances).decide(state, observation);
        };
        return switch (decision) {
            case Decision.Accepted(List<Event> events) ->
                new Decision.Accepted(Consequences.complete(state, events, circumstances));
            case Decision.Refused refused -> refused;
        };
    }

    /** Folds one event into the state: replaying the events of an inspection gives its state back. Never throws. */
    static Inspection after(Inspection state, Event event) {
        return Fold.after(state, event);
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
