package org.kapija.core.inspection;

import static org.kapija.core.inspection.Counter.EXPERT;
import static org.kapija.core.inspection.Counter.GUARD;
import static org.kapija.core.inspection.Counter.LEFT;
import static org.kapija.core.inspection.Counter.NO_REASON;
import static org.kapija.core.inspection.Counter.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.AlertKind;

/**
 * Every state that can be reached, breadth first, over data reduced to what makes a difference: a grown-up, a boy of
 * 17, a small child, somebody without a birth date; one finger of two tries; six answers of the search. Time stands
 * still, so who was here before is never forgotten. Numbers that only count (revisions, searches, tries beyond the
 * last) are folded together. Help and late answers are not explored further: the tests show that they change their own
 * fact only.
 */
final class Exploration {
    static final LegalProfile PROFILE = new LegalProfile(
            "one-finger",
            6,
            LegalProfile.EURODAC_2024.articles(),
            List.of(FingerPosition.RIGHT_INDEX),
            2,
            40,
            LegalProfile.EURODAC_2024.priorGrounds());

    static final Candidate ARREST = Counter.candidate("A", AlertKind.ARREST, Certainty.STRONG, false);
    static final Candidate DISCREET = Counter.candidate("D", AlertKind.DISCREET_CHECK, Certainty.STRONG, true);
    static final Candidate POSSIBLE = Counter.namesake("P", AlertKind.JUDICIAL_WITNESS);
    static final Candidate DISCREET_POSSIBLE =
            Counter.candidate("Q", AlertKind.DISCREET_CHECK, Certainty.POSSIBLE, true);
    static final List<SearchAnswer> ANSWERS = List.of(
            Counter.answer(),
            Counter.answer(ARREST),
            Counter.answer(DISCREET),
            Counter.answer(POSSIBLE),
            Counter.answer(ARREST, POSSIBLE),
            Counter.answer(DISCREET_POSSIBLE));
    static final Circumstances CIRCUMSTANCES = Counter.circumstances(PROFILE, 1);

    /**
     * One accepted input.
     *
     * @param from state before
     * @param input accepted there
     * @param events what happened
     * @param to state after
     */
    record Transition(Inspection from, Input input, List<Event> events, Inspection to) {}

    private static final Exploration WHOLE = new Exploration();

    private final Map<Inspection, Integer> states = new HashMap<>();
    private final List<Transition> transitions = new ArrayList<>();

    private Exploration() {
        Deque<Inspection> waiting = new ArrayDeque<>(List.of(Inspection.idle()));
        states.put(Inspection.idle(), 0);
        while (!waiting.isEmpty()) {
            Inspection state = waiting.removeFirst();
            for (Input input : inputs(state)) {
                if (Inspection.next(state, input, CIRCUMSTANCES) instanceof Decision.Accepted(List<Event> events)
                        && !events.isEmpty()) {
                    Inspection after = folded(Inspection.after(state, events));
                    transitions.add(new Transition(state, input, events, after));
                    if (states.putIfAbsent(after, states.size()) == null) {
                        waiting.add(after);
                    }
                }
            }
        }
    }

    /** The exploration, made once: it takes a processor a quarter of a minute. */
    static Exploration whole() {
        return WHOLE;
    }

    Set<Inspection> states() {
        return Collections.unmodifiableSet(states.keySet());
    }

    List<Transition> transitions() {
        return Collections.unmodifiableList(transitions);
    }

    /** The same state with numbers that only count made small. */
    private static Inspection folded(Inspection state) {
        if (!(state instanceof Open open)) {
            return state;
        }
        List<Finger> fingers = open.fingers().stream()
                .map(finger -> new Finger(
                        finger.position(),
                        finger.state(),
                        Math.min(finger.tries(), PROFILE.tries()),
                        finger.instruction(),
                        finger.reason(),
                        finger.quality(),
                        finger.template()))
                .toList();
        Search search = switch (open.search()) {
            case Search.NotStarted(int number) -> new Search.NotStarted(Math.min(1, number));
            case Search.Running _ -> new Search.Running(1);
            case Search.Failed(var _, Message why) -> new Search.Failed(1, why);
            case Search.Answered answered -> new Search.Answered(1, answered.answer(), answered.candidates());
        };
        return new Open(
                open.id(),
                open.opened(),
                1,
                open.young(),
                folded(open.document()),
                open.language(),
                fingers,
                search,
                open.prior(),
                open.protection(),
                open.help(),
                open.outcome());
    }

    private static DocumentStatus folded(DocumentStatus document) {
        return switch (document) {
            case DocumentStatus.Waiting _ -> new DocumentStatus.Waiting(1);
            case DocumentStatus.Reading _ -> new DocumentStatus.Reading(1);
            case DocumentStatus.Unreadable(var findings, var _, boolean lies) ->
                new DocumentStatus.Unreadable(findings, 1, lies);
            case DocumentStatus.Read _, DocumentStatus.None _ -> document;
        };
    }

    /** Everything worth trying in a state, allowed or not; also as an officer who may not. */
    static List<Input> inputs(Inspection state) {
        Command.Given guard = given(state, GUARD);
        Command.Given expert = given(state, EXPERT);
        List<Input> inputs = new ArrayList<>(observations(state));
        inputs.add(new Command.NoDocument(guard, NoDocumentReason.NONE));
        inputs.add(new Command.Inform(guard, "ar"));
        for (Sameness sameness : Sameness.values()) {
            inputs.add(new Command.StateSameness(guard, sameness));
        }
        inputs.add(new Command.Asylum(guard));
        inputs.add(new Command.Finish(guard));
        inputs.add(new Command.Abandon(guard, LEFT));
        for (Choice choice : Choice.values()) {
            inputs.add(new Command.Decide(guard, choice));
        }
        for (FingerPosition position : PROFILE.fingers()) {
            inputs.add(new Command.SkipFinger(guard, position, FingerReason.WORN));
            inputs.add(new Command.RetryFinger(guard, position));
        }
        for (Candidate candidate : List.of(ARREST, DISCREET, POSSIBLE, DISCREET_POSSIBLE)) {
            for (Judgement judgement : Judgement.values()) {
                inputs.add(new Command.Judge(guard, candidate.alert(), judgement, NO_REASON));
                inputs.add(new Command.ExpertJudge(guard, candidate.alert(), judgement, NO_REASON));
                inputs.add(new Command.ExpertJudge(expert, candidate.alert(), judgement, NO_REASON));
            }
        }
        return inputs;
    }

    static Command.Given given(Inspection state, Officer officer) {
        return state instanceof Open open
                ? new Command.Given(officer, Optional.of(open.id()), open.revision())
                : new Command.Given(officer, Optional.empty(), 0);
    }

    static List<Observation> observations(Inspection state) {
        List<Observation> observations = new ArrayList<>(List.of(
                new Observation.DocumentPlaced(),
                new Observation.DocumentRemoved(),
                new Observation.DocumentUnreadable(List.of(Message.of("document.garbage"))),
                new Observation.DocumentRead(Counter.passport(Counter.adult())),
                new Observation.DocumentRead(Counter.passport(Counter.aged(17))),
                new Observation.DocumentRead(Counter.passport(Counter.aged(3))),
                new Observation.DocumentRead(Counter.passport(Optional.empty()))));
        InspectionId id = state instanceof Open open ? open.id() : CIRCUMSTANCES.fresh();
        // no safeguard looks at the chip: one kind of traveller is enough, the one with the fewest states
        if (state instanceof Open open
                && open.document().equals(new DocumentStatus.Read(Counter.passport(Counter.aged(3))))) {
            observations.add(new Observation.ChipExamined(
                    id, new ChipCheck(Map.of(Layer.INTACT, LayerVerdict.FAILED), List.of(Message.of("chip.altered")))));
        }
        for (FingerPosition position : PROFILE.fingers()) {
            for (int attempt = 1; attempt <= PROFILE.tries() + 1; attempt++) {
                Capture capture = new Capture(id, position, attempt);
                observations.add(new Observation.FingerCaptured(capture, 80, Instruction.NONE, template(80)));
                observations.add(new Observation.FingerCaptured(capture, 20, Instruction.WET, template(20)));
                observations.add(new Observation.FingerTimedOut(capture));
            }
        }
        ANSWERS.forEach(answer -> observations.add(new Observation.SearchAnswered(id, 1, answer)));
        observations.add(new Observation.SearchFailed(id, 1, Message.of("search.failed")));
        return observations;
    }
}
