package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.GUARD;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kapija.core.inspection.Exploration.Transition;
import org.kapija.core.inspection.Inspection.Open;

/** The safeguards, shown for every state that can be reached and everything that can be tried there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeguardsTest {
    private final Exploration exploration = Exploration.whole();

    private Stream<Open> open() {
        return exploration.states().stream().filter(Open.class::isInstance).map(Open.class::cast);
    }

    private Stream<Transition> transitions() {
        return exploration.transitions().stream();
    }

    private static Decision answer(Inspection state, Command command) {
        return Inspection.next(state, command, Exploration.CIRCUMSTANCES);
    }

    private static boolean becomes(Inspection state, Decision decision, Predicate<Inspection> as) {
        return decision instanceof Decision.Accepted(List<Event> events) && as.test(Inspection.after(state, events));
    }

    @Test
    void theExplorationReachesEveryStepAndManyStates() {
        assertThat(open().map(Open::step).distinct()).containsExactlyInAnyOrder(Step.values());
        assertThat(exploration.states()).hasSizeGreaterThan(5_000);
    }

    @Test
    void s1NoOutcomeWithoutEveryJudgementThatIsNeeded() {
        assertThat(open().filter(open -> open.outcome().isPresent())
                        .flatMap(open ->
                                open.candidates().stream().filter(candidate -> !passedUnnoticed(open, candidate)))
                        .distinct())
                .isNotEmpty()
                .allMatch(AssessedCandidate::judged)
                .allMatch(SafeguardsTest::wasJudgedByTwoPeopleIfNeeded);
    }

    /** The one outcome that is no measure: a grown-up whom a discreet alert may be about goes on. */
    private static boolean passedUnnoticed(Open open, AssessedCandidate candidate) {
        return open.outcome().filter(Outcome::passes).isPresent()
                && candidate.candidate().discreet()
                && candidate.awaitsExpert()
                && !open.mayBeChild();
    }

    @Test
    void aDiscreetAlertHoldsNoGrownUpForASecondPerson() {
        Map<Boolean, List<Open>> awaiting = open().filter(open -> open.step() == Step.EXPERT)
                .filter(open -> open.candidates().stream()
                        .allMatch(candidate -> candidate.candidate().discreet()))
                .collect(Collectors.partitioningBy(Open::mayBeChild));
        assertThat(awaiting.get(false)).isNotEmpty().allMatch(open -> passes(open));
        assertThat(awaiting.get(true)).isNotEmpty().noneMatch(open -> passes(open));
    }

    private static boolean passes(Open open) {
        return answer(open, new Command.Decide(Exploration.given(open, GUARD), Choice.PASS))
                instanceof Decision.Accepted;
    }

    private static boolean wasJudgedByTwoPeopleIfNeeded(AssessedCandidate candidate) {
        Officer own = candidate.own().orElseThrow().by();
        return !candidate.needsExpert()
                || candidate
                        .expert()
                        .map(Opinion::by)
                        .filter(expert -> expert.role().givesExpertOpinion()
                                && !expert.id().equals(own.id()))
                        .isPresent();
    }

    @Test
    void s1ACandidateNeverVanishesBeforeItIsJudged() {
        assertThat(transitions().filter(transition -> !found(transition.to()).containsAll(unjudged(transition.from()))))
                .isEmpty();
    }

    @Test
    void s1AConfirmedCandidateStaysUntilTheCaseIsDecided() {
        assertThat(transitions()
                        .filter(transition -> transition.from() instanceof Open from
                                && from.outcome().isEmpty()
                                && !found(transition.to()).containsAll(confirmed(from))))
                .isEmpty();
    }

    private static List<Candidate> confirmed(Open open) {
        return open.candidates().stream()
                .filter(AssessedCandidate::confirmed)
                .map(AssessedCandidate::candidate)
                .toList();
    }

    private static List<Candidate> unjudged(Inspection state) {
        return state instanceof Open open
                ? open.candidates().stream()
                        .filter(candidate -> !candidate.judged() && !passedUnnoticed(open, candidate))
                        .map(AssessedCandidate::candidate)
                        .toList()
                : List.of();
    }

    private static List<Candidate> found(Inspection state) {
        return state instanceof Open open
                ? open.candidates().stream().map(AssessedCandidate::candidate).toList()
                : List.of();
    }

    @Test
    void aConfirmedHitPassesOnlyWhereItsAlertLetsIt() {
        assertThat(open().filter(open -> open.outcome().filter(Outcome::passes).isPresent())
                        .flatMap(open -> open.candidates().stream())
                        .filter(AssessedCandidate::confirmed)
                        .distinct())
                .isNotEmpty()
                .allMatch(candidate -> candidate.candidate().passAfterConfirmation());
    }

    @Test
    void s2WhatDecidesOrJudgesComesFromACommandOfThatOfficer() {
        assertThat(transitions()
                        .filter(transition -> transition.events().stream()
                                .flatMap(event -> actor(event).stream())
                                .anyMatch(by -> !(transition.input() instanceof Command command
                                        && command.given().officer().equals(by)))))
                .isEmpty();
    }

    private static Optional<Officer> actor(Event event) {
        return switch (event) {
            case CaseEvent.DocumentForgone forgone -> Optional.of(forgone.by());
            case CaseEvent.SamenessStated stated -> Optional.of(stated.by());
            case CaseEvent.Informed informed -> Optional.of(informed.by());
            case CaseEvent.FingerSkipped skipped -> Optional.of(skipped.by());
            case CaseEvent.FingerRetried retried -> Optional.of(retried.by());
            case CaseEvent.Judged judged -> Optional.of(judged.by());
            case CaseEvent.ExpertJudged judged -> Optional.of(judged.by());
            case CaseEvent.Decided decided -> Optional.of(decided.by());
            case CaseEvent.AsylumRequested requested -> Optional.of(requested.by());
            case CaseEvent.Finished finished -> Optional.of(finished.by());
            case CaseEvent.Abandoned abandoned -> Optional.of(abandoned.by());
            case HelpRequested help -> Optional.of(help.by());
            case CaseEvent _, TerminalEvent _ -> Optional.empty();
        };
    }

    @Test
    void s3NoFingerOfWhoMayBeBelowTheLimit() {
        assertThat(open().filter(SafeguardsTest::mayBeBelowSix))
                .isNotEmpty()
                .allMatch(open -> open.fingers().isEmpty() && open.capture().isEmpty());
    }

    private static boolean mayBeBelowSix(Open open) {
        return open.document() instanceof DocumentStatus.Read(TravelDocument document, var _)
                && document.birth()
                                .map(birth -> birth.youngestAge(Counter.TODAY))
                                .orElse(0)
                        < 6;
    }

    @Test
    void s3NoFingerWithoutADocumentAfterAYoungTravellerUnlessSomebodySaysThatItIsAnother() {
        assertThat(transitions()
                        .filter(transition -> transition.from() instanceof Inspection.Idle
                                && !transition.from().equals(Inspection.idle())))
                .isNotEmpty()
                .allMatch(transition ->
                        transition.to() instanceof Open open && open.young().isPresent());
        assertThat(transitions()
                        .filter(transition -> transition.from() instanceof Open from
                                && mayBeBelowSix(from)
                                && transition.to() instanceof Inspection.Idle))
                .isNotEmpty()
                .noneMatch(transition -> transition.to().equals(Inspection.idle()));
        assertThat(open().filter(open -> open.young().isPresent()
                        && open.document() instanceof DocumentStatus.None
                        && !open.young().equals(stated(open, Sameness.ANOTHER))))
                .isNotEmpty()
                .allMatch(open -> open.fingers().isEmpty() && open.capture().isEmpty());
    }

    private static Optional<YoungTraveller> stated(Open open, Sameness sameness) {
        return open.young().map(young -> new YoungTraveller(young.until(), Optional.of(sameness)));
    }

    @Test
    void s5AsylumIsAcceptedInEveryOpenStateAndNeverTakenBack() {
        assertThat(open().filter(open -> !becomes(
                        open,
                        answer(open, new Command.Asylum(Exploration.given(open, GUARD))),
                        after -> after instanceof Open still && still.protection())))
                .isEmpty();
        assertThat(transitions()
                        .filter(transition -> transition.from() instanceof Open from
                                && from.protection()
                                && transition.to() instanceof Open to
                                && !to.protection()))
                .isEmpty();
    }

    @Test
    void s7NothingIsCapturedBeforeTheTravellerWasInformed() {
        assertThat(open().filter(open -> open.language().isEmpty()))
                .isNotEmpty()
                .allMatch(open -> open.fingers().isEmpty() && open.capture().isEmpty());
        assertThat(transitions()
                        .filter(transition -> transition.to() instanceof Open open
                                && open.language().isEmpty())
                        .flatMap(transition -> Effect.owed(transition.from(), transition.to()).stream()))
                .isNotEmpty()
                .noneMatch(Effect.StartCapture.class::isInstance);
    }

    @Test
    void helpIsAlwaysPossibleAndChangesNothingElse() {
        for (HelpKind kind : HelpKind.values()) {
            Event called = new HelpRequested(GUARD, kind);
            assertThat(exploration.states().stream()
                            .filter(state -> !answer(state, new Command.Help(Exploration.given(state, GUARD), kind))
                                    .equals(new Decision.Accepted(List.of(called)))))
                    .isEmpty();
            assertThat(open().filter(open -> !Inspection.after(open, called).equals(open.with(kind))))
                    .isEmpty();
            assertThat(open().flatMap(open -> Effect.owed(open, open.with(kind)).stream()))
                    .isEmpty();
        }
    }

    @Test
    void lateAnswersChangeNothingButTheQuestion() {
        var answers = List.of(new PriorAnswer("BA", PriorAnswer.Answer.HIT, Optional.of("BA-7")));
        assertThat(open().filter(open -> !becomes(
                        open,
                        Inspection.next(
                                open, new Observation.PriorAnswered(open.id(), answers), Exploration.CIRCUMSTANCES),
                        open.with(new Prior.Answered(answers))::equals)))
                .isEmpty();
    }

    @Test
    void theTravellerNoticesNothingOfWhatTheSearchFound() {
        Map<Inspection, Set<List<Effect>>> noticed = new HashMap<>();
        transitions()
                .filter(transition -> transition.input() instanceof Observation.SearchAnswered)
                .forEach(transition -> noticed.computeIfAbsent(transition.from(), _ -> new HashSet<>())
                        .add(Effect.owed(transition.from(), transition.to())));
        assertThat(noticed.values()).isNotEmpty().allMatch(different -> different.size() == 1);
        assertThat(transitions()
                        .filter(transition -> transition.input() instanceof Command.Judge
                                || transition.input() instanceof Command.ExpertJudge)
                        .flatMap(transition -> Effect.owed(transition.from(), transition.to()).stream()))
                .isEmpty();
    }

    @Test
    void onlyTheDecisionToPassOpensTheBarrier() {
        assertThat(transitions()
                        .filter(transition ->
                                Effect.owed(transition.from(), transition.to()).contains(new Effect.OpenBarrier()))
                        .map(Transition::input))
                .isNotEmpty()
                .allMatch(input -> input instanceof Command.Decide decide && decide.choice() == Choice.PASS);
        assertThat(exploration.states().stream().flatMap(state -> Effect.resuming(state).stream()))
                .doesNotContain(new Effect.OpenBarrier());
    }

    @Test
    void aCommandIsNeverAppliedTwice() {
        assertThat(transitions()
                        .filter(transition -> transition.input() instanceof Command command
                                && answer(Inspection.after(transition.from(), transition.events()), command)
                                        instanceof Decision.Accepted(List<Event> again)
                                && !again.isEmpty()))
                .isEmpty();
    }

    @Test
    void fromEveryStateADecisionCanBeReached() {
        Map<Inspection, List<Inspection>> before = new HashMap<>();
        transitions()
                .filter(transition -> !(transition.input() instanceof Command.Abandon))
                .forEach(transition -> before.computeIfAbsent(transition.to(), _ -> new ArrayList<>())
                        .add(transition.from()));
        Set<Inspection> reaching = new HashSet<>();
        Deque<Inspection> waiting = new ArrayDeque<>();
        open().filter(open -> open.step() == Step.OUTCOME).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            Inspection state = waiting.removeFirst();
            if (reaching.add(state)) {
                waiting.addAll(before.getOrDefault(state, List.of()));
            }
        }
        assertThat(reaching.size()).isEqualTo(exploration.states().size());
    }

    @Test
    void everyCommandIsOfferedWithItsAnswerInEveryState() {
        assertThat(exploration.states().stream()
                        .map(state -> OfferedAction.all(state, GUARD, Exploration.CIRCUMSTANCES).stream()
                                .map(OfferedAction::command)
                                .toList())
                        .distinct())
                .containsExactly(List.of(
                        "no-document",
                        "traveller",
                        "inform",
                        "asylum",
                        "help",
                        "finish",
                        "abandon",
                        "skip-finger",
                        "retry-finger",
                        "judge",
                        "expert-judge",
                        "decide",
                        "decide"));
    }
}
