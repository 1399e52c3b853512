package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.Owner;

/** A counter with a journal in memory: what happened is kept, and the state is what the events leave behind. */
final class Counter {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Officer GUARD = new Officer("RS-1042", Officer.Role.GUARD);
    static final Officer EXPERT = new Officer("RS-2001", Officer.Role.EXPERT);
    static final Sensitive<String> NO_REASON = Sensitive.of("");
    static final Sensitive<String> LEFT = Sensitive.of("left");

    private final List<Event> journal = new ArrayList<>();
    private final LegalProfile profile;
    private Inspection state = Inspection.idle();
    private List<Effect> owed = List.of();
    private int inspections;

    Counter() {
        this(LegalProfile.EURODAC_2024);
    }

    Counter(LegalProfile profile) {
        this.profile = profile;
    }

    static Circumstances circumstances(LegalProfile profile, int inspection) {
        return new Circumstances(
                NOON, new InspectionId(String.format("%08x", inspection)), List.of("ar", "en"), profile);
    }

    Circumstances circumstances() {
        return circumstances(profile, inspections);
    }

    Decision offer(Input input) {
        Decision decision = Inspection.next(state, input, circumstances());
        if (decision instanceof Decision.Accepted(List<Event> events)) {
            Inspection after = Inspection.after(state, events);
            owed = Effect.owed(state, after);
            inspections += events.stream().anyMatch(CaseEvent.Opened.class::isInstance) ? 1 : 0;
            journal.addAll(events);
            state = after;
        }
        return decision;
    }

    /** Offers what must be accepted. */
    Counter observe(Observation observation) {
        assertThat(offer(observation)).as("%s", observation).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** Gives a command that must be accepted. */
    Counter command(Function<Command.Given, Command> command) {
        assertThat(offer(command.apply(given(GUARD)))).as("as the guard").isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** Gives a command that must be refused. */
    Refusal refused(Officer officer, Function<Command.Given, Command> command) {
        Decision decision = offer(command.apply(given(officer)));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).refusal();
    }

    Refusal refused(Function<Command.Given, Command> command) {
        return refused(GUARD, command);
    }

    Command.Given given(Officer officer) {
        return state instanceof Inspection.Open open
                ? new Command.Given(officer, Optional.of(open.id()), open.revision())
                : new Command.Given(officer, Optional.empty(), 0);
    }

    Inspection state() {
        return state;
    }

    Inspection.Open open() {
        assertThat(state).isInstanceOf(Inspection.Open.class);
        return (Inspection.Open) state;
    }

    List<Effect> owed() {
        return owed;
    }

    List<Event> journal() {
        return journal;
    }

    Counter read(TravelDocument document) {
        return observe(new Observation.DocumentPlaced()).observe(new Observation.DocumentRead(document));
    }

    Counter informed() {
        return command(given -> new Command.Inform(given, "ar"));
    }

    /** The wanted finger is placed. */
    Counter finger(int quality) {
        return observe(new Observation.FingerCaptured(
                open().capture().orElseThrow(), quality, Instruction.LIGHT, template(quality)));
    }

    /** All fingers are placed well. */
    Counter hand() {
        while (open().step() == Step.FINGERS) {
            finger(80);
        }
        return this;
    }

    Counter answered(Candidate... candidates) {
        return observe(
                new Observation.SearchAnswered(open().id(), open().search().number(), answer(candidates)));
    }

    Counter judged(Candidate candidate, Judgement judgement) {
        return command(given -> new Command.Judge(given, candidate.alert(), judgement, NO_REASON));
    }

    Counter expertJudged(Candidate candidate, Judgement judgement) {
        var command = new Command.ExpertJudge(given(EXPERT), candidate.alert(), judgement, NO_REASON);
        assertThat(offer(command)).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** An adult with a sound passport whose fingers were captured well. */
    static Counter searching() {
        return new Counter().read(passport(adult())).informed().hand();
    }

    static Optional<BirthInterval> adult() {
        return Optional.of(BirthInterval.on(LocalDate.of(1985, 3, 14)));
    }

    /** Born so that the person has this age today for certain. */
    static Optional<BirthInterval> aged(int years) {
        return Optional.of(BirthInterval.on(TODAY.minusYears(years)));
    }

    static TravelDocument passport(Optional<BirthInterval> birth) {
        return new TravelDocument(
                "TD3",
                new TravelDocument.Fields(
                        "P",
                        "UTO",
                        Sensitive.of("L898902C3"),
                        Sensitive.of("ERIKSSON"),
                        Sensitive.of("ANNA MARIA"),
                        "UTO",
                        Sensitive.of("1985-03-14"),
                        "F",
                        "2030-01-01"),
                birth,
                Map.of(Layer.READ, LayerVerdict.PASSED, Layer.INTACT, LayerVerdict.PASSED),
                List.of());
    }

    static SearchAnswer answer(Candidate... candidates) {
        return new SearchAnswer(1, 10_000, 4, 250_000, 7, Freshness.FRESH, Duration.ofMillis(180), List.of(candidates));
    }

    static Candidate candidate(String alert, AlertKind kind, Certainty certainty, boolean discreet) {
        return new Candidate(
                new AlertId(alert),
                new Owner("RS", "Ministry of the Interior"),
                kind,
                certainty,
                Basis.FINGERS,
                4,
                3,
                new ComparisonScore(412.3),
                List.of(),
                "Hold and call",
                List.of("Do not search"),
                "+381 11 000 000",
                discreet);
    }

    /** Found by nothing but a name. */
    static Candidate namesake(String alert, AlertKind kind) {
        return new Candidate(
                new AlertId(alert),
                new Owner("RS", "Ministry of the Interior"),
                kind,
                Certainty.POSSIBLE,
                Basis.NAME,
                0,
                0,
                ComparisonScore.ZERO,
                List.of(Message.of("person.birth.equal")),
                "Ask for an address",
                List.of("Do not search"),
                "+381 11 000 000",
                false);
    }

    static Candidate wanted() {
        return candidate("A-1", AlertKind.ARREST, Certainty.STRONG, false);
    }

    static Candidate discreet() {
        return candidate("D-1", AlertKind.DISCREET_CHECK, Certainty.STRONG, true);
    }

    static Candidate doubtful() {
        return candidate("P-1", AlertKind.MISSING_CHILD, Certainty.POSSIBLE, false);
    }

    static Sensitive<Octets> template(int seed) {
        return Sensitive.of(Octets.of(new byte[] {1, 2, (byte) seed}));
    }

    static FingerPosition first() {
        return FingerPosition.RIGHT_INDEX;
    }
}
