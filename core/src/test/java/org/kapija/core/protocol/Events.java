package org.kapija.core.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.fingerprint.ScoreTally;
import org.kapija.core.inspection.Basis;
import org.kapija.core.inspection.BirthInterval;
import org.kapija.core.inspection.Candidate;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.ChipCheck;
import org.kapija.core.inspection.Choice;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.FingerReason;
import org.kapija.core.inspection.HelpKind;
import org.kapija.core.inspection.HelpRequested;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Judgement;
import org.kapija.core.inspection.NoDocumentReason;
import org.kapija.core.inspection.Officer;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.inspection.PriorGround;
import org.kapija.core.inspection.Sameness;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.FingerTemplate;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.Owner;

/** One event of every kind, at least. */
final class Events {
    static final Officer GUARD = new Officer("RS-1042", Officer.Role.GUARD);
    static final Officer EXPERT = new Officer("RS-2001", Officer.Role.EXPERT);
    static final InspectionId INSPECTION = new InspectionId("0123456789abcdef");
    static final Sensitive<Octets> TEMPLATE = Sensitive.of(Octets.ofHex("bf6776657273696f6e63332e31ff"));
    static final CaseEvent.FingerCaptured CAPTURED =
            new CaseEvent.FingerCaptured(FingerPosition.RIGHT_INDEX, 80, Optional.of(TEMPLATE));
    private static final List<PriorAnswer> ANSWERS = List.of(
            new PriorAnswer("BA", PriorAnswer.Answer.HIT, Optional.of("BA-2026-7")),
            new PriorAnswer("ME", PriorAnswer.Answer.NOT_REACHABLE, Optional.empty()));
    private static final FingerTemplate FINGER = new FingerTemplate(FingerPosition.LEFT_INDEX, TEMPLATE);

    static final List<Event> ALL = List.of(
            new CaseEvent.Opened(INSPECTION, Instant.parse("2026-11-22T12:00:00.123Z")),
            new CaseEvent.DocumentPlaced(),
            new CaseEvent.DocumentRemoved(),
            new CaseEvent.DocumentRead(
                    passport(Optional.of(new BirthInterval(LocalDate.of(1969, 8, 1), LocalDate.of(1969, 8, 31))))),
            new CaseEvent.DocumentRead(passport(Optional.empty())),
            new CaseEvent.ChipExamined(new ChipCheck(
                    Map.of(Layer.READ, LayerVerdict.PASSED, Layer.ISSUER_TRUSTED, LayerVerdict.COULD_NOT_CHECK),
                    List.of(Message.of("document.x")))),
            new CaseEvent.ChipExamined(ChipCheck.unread(Message.of("document.x"))),
            new CaseEvent.DocumentUnreadable(
                    List.of(Message.of("document.length", "found", "43", "expected", "44"), Message.of("document.x"))),
            new CaseEvent.DocumentForgone(GUARD, NoDocumentReason.DAMAGED),
            new CaseEvent.Informed(GUARD, "ar", List.of(FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_MIDDLE)),
            new CaseEvent.Informed(GUARD, "sr-Cyrl", List.of()),
            CAPTURED,
            new CaseEvent.FingerPoor(FingerPosition.LEFT_INDEX, 12, Instruction.OFF_CENTRE, Optional.of(TEMPLATE)),
            new CaseEvent.FingerPoor(FingerPosition.LEFT_INDEX, 0, Instruction.NONE, Optional.empty()),
            new CaseEvent.FingerMissed(FingerPosition.RIGHT_THUMB),
            new CaseEvent.FingerKept(FingerPosition.LEFT_LITTLE),
            new CaseEvent.FingerGivenUp(FingerPosition.UNKNOWN),
            new CaseEvent.FingerSkipped(GUARD, FingerPosition.RIGHT_MIDDLE, FingerReason.BANDAGED),
            new CaseEvent.FingerRetried(GUARD, FingerPosition.RIGHT_MIDDLE),
            new CaseEvent.SearchStarted(1),
            new CaseEvent.SearchAnswered(1, answer()),
            new CaseEvent.SearchFailed(2, Message.of("search.failed")),
            new CaseEvent.PriorAsked(PriorGround.NO_DOCUMENT, "Regulation (EU) 2024/1358, Art. 22", List.of(FINGER)),
            new CaseEvent.PriorAnswered(INSPECTION, ANSWERS),
            new CaseEvent.PriorUnreachable(),
            new CaseEvent.Judged(GUARD, new AlertId("RS-1"), Judgement.SAME, Sensitive.of("scar on the left")),
            new CaseEvent.ExpertJudged(EXPERT, new AlertId("RS-1"), Judgement.CANNOT_TELL, Sensitive.of("")),
            new CaseEvent.Decided(GUARD, Choice.REFER),
            new CaseEvent.AsylumRequested(GUARD),
            new CaseEvent.Finished(GUARD),
            new CaseEvent.Abandoned(GUARD, Sensitive.of("отишао")),
            new HelpRequested(GUARD, HelpKind.WATER_FOOD),
            new CaseEvent.YoungTravellerBefore(Instant.parse("2026-11-22T12:05:00.123Z")),
            new CaseEvent.SamenessStated(GUARD, Sameness.ANOTHER),
            new TerminalEvent.Started("0.1.0", 17),
            new TerminalEvent.SignedIn(EXPERT),
            new TerminalEvent.SignedOut(EXPERT),
            new TerminalEvent.ListApplied(7, 2_500, 10_000),
            new TerminalEvent.ListRefused(8, ListVerdict.Kind.BAD_SIGNATURE),
            new TerminalEvent.HousingOpened(),
            new TerminalEvent.HousingClosed(),
            new TerminalEvent.DeviceFailed("fingerprint", Message.of("scanner.unplugged", "port", "/dev/ttyS0")),
            new TerminalEvent.DeviceRecovered("fingerprint"),
            new TerminalEvent.ClockJudged(true),
            new TerminalEvent.CheckpointTaken(Octets.ofHex("0102"), Octets.ofHex("0304")),
            new TerminalEvent.EntriesLost(
                    1,
                    List.of(new TerminalEvent.EntriesLost.Run(4, 4), new TerminalEvent.EntriesLost.Run(300, 301)),
                    302),
            new TerminalEvent.OddsJudged(
                    new ScoreTally(2_000_000, List.of(40_000L, 12_000L, 3_800L, 0L, 30L, 0L, 0L, 0L, 0L, 0L, 1L)),
                    30,
                    0.0000155,
                    0.001,
                    true),
            new CaseEvent.SearchAnswered(2, byNumberAndName()),
            new CaseEvent.ChipExamined(new ChipCheck(
                    Map.of(Layer.READ, LayerVerdict.PASSED), List.of(), List.of(Sensitive.of("Гојко Облаковић")))));

    private Events() {}

    private static TravelDocument passport(Optional<BirthInterval> birth) {
        return new TravelDocument(
                "TD3",
                new TravelDocument.Fields(
                        "P",
                        "UTO",
                        Sensitive.of("L898902C3"),
                        Sensitive.of("ERIKSSON"),
                        Sensitive.of("ANNA MARIA"),
                        "UTO",
                        Sensitive.of("1969-08"),
                        "F",
                        "1994-06-23"),
                birth,
                Map.of(
                        Layer.READ, LayerVerdict.PASSED,
                        Layer.INTACT, LayerVerdict.FAILED,
                        Layer.ISSUER_TRUSTED, LayerVerdict.COULD_NOT_CHECK),
                List.of(Message.of("document.check-digit", "expected", "6", "found", "8")));
    }

    private static SearchAnswer answer() {
        var byFingers = new Candidate(
                new AlertId("RS-1"),
                new Owner("RS", "Ministry of the Interior"),
                AlertKind.DISCREET_CHECK,
                Certainty.STRONG,
                Basis.FINGERS,
                4,
                3,
                new ComparisonScore(412.3),
                List.of(),
                "Record place, time, companions",
                List.of("Do not show anything", "Не задржавати"),
                "+381 11 000 000",
                true);
        return new SearchAnswer(
                0.996, 10_000, 4, 250_000, 7, Freshness.AMBER, Duration.ofNanos(180_123_000), List.of(byFingers));
    }

    private static SearchAnswer byNumberAndName() {
        var stolen = possible(
                "RS-2",
                AlertKind.LOST_DOCUMENT,
                Basis.DOCUMENT,
                Message.of("alert.caution.lost-document"),
                Message.of("number.likeness.misread"));
        var witness = possible(
                "RS-3", AlertKind.JUDICIAL_WITNESS, Basis.NAME, Message.of("person.name.variant", "words", "2"));
        return new SearchAnswer(1, 10_000, 4, 100, 7, Freshness.FRESH, Duration.ofMillis(20), List.of(stolen, witness));
    }

    private static Candidate possible(String alert, AlertKind kind, Basis basis, Message... evidence) {
        return new Candidate(
                new AlertId(alert),
                new Owner("RS", "MUP"),
                kind,
                Certainty.POSSIBLE,
                basis,
                0,
                0,
                ComparisonScore.ZERO,
                List.of(evidence),
                "Ask",
                List.of("Do not search"),
                "100",
                false);
    }
}
