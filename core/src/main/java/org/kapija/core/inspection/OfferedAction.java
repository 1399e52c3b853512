package org.kapija.core.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;

/**
 * A command at the console, and why it is not available if so. It is found by trying, so that a button never promises
 * what {@link Inspection#next} refuses.
 *
 * @param command its word
 * @param option which choice of {@code decide}; empty for all others
 * @param refusal the answer it would get now; empty if it would be accepted
 */
public record OfferedAction(String command, Optional<Choice> option, Optional<Refusal> refusal) {
    private static final Sensitive<String> NO_REASON = Sensitive.of("");
    private static final Sensitive<String> SOME_REASON = Sensitive.of("left");

    /** Returns every command with the answer it would get from this officer now. */
    public static List<OfferedAction> all(Inspection state, Officer officer, Circumstances circumstances) {
        Optional<Open> open = state instanceof Open some ? Optional.of(some) : Optional.empty();
        Command.Given given = new Command.Given(
                officer, open.map(Open::id), open.map(Open::revision).orElse(0L));
        List<OfferedAction> all = new ArrayList<>();
        Stream.concat(withoutObject(given, circumstances), withObject(given, open, circumstances))
                .forEach(command -> all.add(
                        new OfferedAction(command.word(), Optional.empty(), trying(state, command, circumstances))));
        for (Choice choice : Choice.values()) {
            Command decide = new Command.Decide(given, choice);
            all.add(new OfferedAction(decide.word(), Optional.of(choice), trying(state, decide, circumstances)));
        }
        return all;
    }

    private static Stream<Command> withoutObject(Command.Given given, Circumstances circumstances) {
        return Stream.of(
                new Command.NoDocument(given, NoDocumentReason.NONE),
                new Command.StateSameness(given, Sameness.ANOTHER),
                new Command.Inform(given, circumstances.languages().getFirst()),
                new Command.Asylum(given),
                new Command.Help(given, HelpKind.DOCTOR),
                new Command.Finish(given),
                new Command.Abandon(given, SOME_REASON));
    }

    /** Commands that name a finger or a candidate are tried with the one they would be about. */
    private static Stream<Command> withObject(Command.Given given, Optional<Open> open, Circumstances circumstances) {
        FingerPosition first = circumstances.profile().fingers().getFirst();
        FingerPosition wanted = open.flatMap(Open::wanted).map(Finger::position).orElse(first);
        FingerPosition poor =
                fingerOf(open, Finger.State.POOR, Finger.State.NOT_CAPTURED).orElse(first);
        return Stream.of(
                new Command.SkipFinger(given, wanted, FingerReason.TEMPORARY),
                new Command.RetryFinger(given, poor),
                new Command.Judge(given, alert(open, false), Judgement.CANNOT_TELL, NO_REASON),
                new Command.ExpertJudge(given, alert(open, true), Judgement.CANNOT_TELL, NO_REASON));
    }

    private static Optional<FingerPosition> fingerOf(Optional<Open> open, Finger.State... states) {
        return open.stream()
                .flatMap(some -> some.fingers().stream())
                .filter(finger -> Arrays.asList(states).contains(finger.state()))
                .map(Finger::position)
                .findFirst();
    }

    private static AlertId alert(Optional<Open> open, boolean expert) {
        return open.stream()
                .flatMap(some -> some.candidates().stream())
                .filter(candidate ->
                        expert ? candidate.awaitsExpert() : candidate.own().isEmpty())
                .map(candidate -> candidate.candidate().alert())
                .findFirst()
                .orElseGet(() -> open.stream()
                        .flatMap(some -> some.candidates().stream())
                        .map(candidate -> candidate.candidate().alert())
                        .findFirst()
                        .orElse(new AlertId("none")));
    }

    private static Optional<Refusal> trying(Inspection state, Command command, Circumstances circumstances) {
        return switch (Inspection.next(state, command, circumstances)) {
            case Decision.Accepted _ -> Optional.empty();
            case Decision.Refused(Refusal refusal) -> Optional.of(refusal);
        };
    }
}
