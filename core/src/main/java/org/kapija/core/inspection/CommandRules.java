package org.kapija.core.inspection;

import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.AlertId;

/** What officers may do, and when. */
final class CommandRules {
    private final Circumstances circumstances;
    private final Refusals refusals;

    CommandRules(Circumstances circumstances) {
        this.circumstances = circumstances;
        this.refusals = new Refusals(circumstances.profile());
    }

    Decision decide(Inspection state, Command command) {
        return switch (command) {
            case Command.Help help -> help(state, help);
            case Command.Asylum asylum -> asylum(state, asylum);
            case Command.NoDocument _,
                    Command.StateSameness _,
                    Command.Inform _,
                    Command.SkipFinger _,
                    Command.RetryFinger _,
                    Command.Judge _,
                    Command.ExpertJudge _,
                    Command.Decide _,
                    Command.Finish _,
                    Command.Abandon _ -> inOrder(state, command);
        };
    }

    /** Help works always, whatever page the officer looks at. */
    private static Decision help(Inspection state, Command.Help help) {
        boolean called = state instanceof Open open && open.help().contains(help.kind());
        return called ? accepted() : accepted(new HelpRequested(help.given().officer(), help.kind()));
    }

    /** Works on an old page too, as long as it is the page of this person (S5). */
    private Decision asylum(Inspection state, Command.Asylum asylum) {
        return switch (state) {
            case Inspection.Idle _ ->
                refusals.of(Rule.S5, Message.of("refusal.asylum-nobody"), Message.of("lift.open"));
            case Open open when !isOf(open, asylum.given()) -> refusals.stale();
            case Open open when open.protection() -> accepted();
            case Open _ -> accepted(new CaseEvent.AsylumRequested(asylum.given().officer()));
        };
    }

    private Decision inOrder(Inspection state, Command command) {
        Command.Given given = command.given();
        return switch (state) {
            case Inspection.Idle _ when given.inspection().isPresent() -> refusals.stale();
            case Inspection.Idle _
            when command instanceof Command.NoDocument(var _, NoDocumentReason reason) ->
                accepted(
                        new CaseEvent.Opened(circumstances.fresh(), circumstances.opening()),
                        new CaseEvent.DocumentForgone(given.officer(), reason));
            case Inspection.Idle _ -> refusals.nobody();
            case Open open when !isOf(open, given) || given.revision() != open.revision() -> refusals.stale();
            case Open open -> inside(open, command);
        };
    }

    private Decision inside(Open open, Command command) {
        Officer by = command.given().officer();
        return switch (command) {
            case Command.NoDocument(var _, NoDocumentReason reason) ->
                when(!open.document().settled(), command, new CaseEvent.DocumentForgone(by, reason));
            case Command.StateSameness(var _, Sameness sameness) ->
                when(open.awaitsSameness(), command, new CaseEvent.SamenessStated(by, sameness));
            case Command.Inform inform -> inform(open, inform);
            case Command.SkipFinger skip -> skip(open, skip);
            case Command.RetryFinger retry -> retry(open, retry);
            case Command.Judge judge -> judge(open, judge);
            case Command.ExpertJudge judge -> expertJudge(open, judge);
            case Command.Decide decide -> new OutcomeRules(refusals).decide(open, decide);
            case Command.Finish _ -> when(open.step() == Step.OUTCOME, command, new CaseEvent.Finished(by));
            case Command.Abandon abandon -> new OutcomeRules(refusals).abandon(open, abandon);
            case Command.Asylum _, Command.Help _ -> decide(open, command);
        };
    }

    private Decision inform(Open open, Command.Inform inform) {
        if (open.step() != Step.INFORMATION) {
            return refusals.notNow(inform);
        }
        if (open.awaitsSameness()) {
            return refusals.sameness();
        }
        if (!circumstances.languages().contains(inform.language())) {
            return refusals.of(
                    Rule.S7,
                    Message.of("refusal.language", "language", inform.language()),
                    Message.of("lift.interpreter"));
        }
        LegalProfile profile = circumstances.profile();
        boolean capture = AgeGate.allowsCapture(open, circumstances.today(), profile);
        List<FingerPosition> fingers = capture ? profile.fingers() : List.of();
        return accepted(new CaseEvent.Informed(inform.given().officer(), inform.language(), fingers));
    }

    private Decision skip(Open open, Command.SkipFinger skip) {
        return finger(open, skip.position())
                .map(finger -> when(
                        !finger.state().settled(),
                        skip,
                        new CaseEvent.FingerSkipped(skip.given().officer(), skip.position(), skip.reason())))
                .orElseGet(() -> noSuchFinger(open));
    }

    private Decision retry(Open open, Command.RetryFinger retry) {
        return finger(open, retry.position())
                .map(finger -> when(
                        mayRetry(open, finger),
                        retry,
                        new CaseEvent.FingerRetried(retry.given().officer(), retry.position())))
                .orElseGet(() -> noSuchFinger(open));
    }

    /** A new try voids the answer, so it must not make a candidate vanish that nobody has judged (S1). */
    private static boolean mayRetry(Open open, Finger finger) {
        boolean improvable = finger.state() == Finger.State.POOR || finger.state() == Finger.State.NOT_CAPTURED;
        boolean nothingFound = open.step() == Step.RESULT && open.candidates().isEmpty();
        return improvable && (open.step() == Step.FINGERS || nothingFound);
    }

    private static Optional<Finger> finger(Open open, FingerPosition position) {
        return open.fingers().stream()
                .filter(finger -> finger.position() == position)
                .findFirst();
    }

    private Decision noSuchFinger(Open open) {
        if (open.language().isEmpty()) {
            return refusals.notInformed();
        }
        return open.fingers().isEmpty()
                ? refusals.belowAge()
                : refusals.of(Rule.UNKNOWN, Message.of("refusal.unknown-finger"));
    }

    private Decision judge(Open open, Command.Judge judge) {
        return candidate(open, judge.alert())
                .map(candidate -> when(
                        candidate.own().isEmpty() && open.outcome().isEmpty(),
                        judge,
                        new CaseEvent.Judged(
                                judge.given().officer(), judge.alert(), judge.judgement(), judge.reason())))
                .orElseGet(() -> noSuchCandidate(open, judge.alert()));
    }

    private Decision expertJudge(Open open, Command.ExpertJudge judge) {
        Officer by = judge.given().officer();
        if (!by.role().givesExpertOpinion()) {
            return refusals.of(Rule.ROLE, Message.of("refusal.not-expert"), Message.of("lift.expert"));
        }
        return candidate(open, judge.alert())
                .map(candidate -> candidate
                                .own()
                                .filter(own -> own.by().id().equals(by.id()))
                                .isPresent()
                        ? refusals.of(Rule.ROLE, Message.of("refusal.same-person"), Message.of("lift.expert"))
                        : when(
                                candidate.awaitsExpert(),
                                judge,
                                new CaseEvent.ExpertJudged(by, judge.alert(), judge.judgement(), judge.reason())))
                .orElseGet(() -> noSuchCandidate(open, judge.alert()));
    }

    private static Optional<AssessedCandidate> candidate(Open open, AlertId alert) {
        return open.candidates().stream()
                .filter(candidate -> candidate.candidate().alert().equals(alert))
                .findFirst();
    }

    private Decision noSuchCandidate(Open open, AlertId alert) {
        return open.candidates().isEmpty()
                ? refusals.of(Rule.STEP, Message.of("refusal.no-candidate"))
                : refusals.of(Rule.UNKNOWN, Message.of("refusal.unknown-candidate", "alert", alert.value()));
    }

    private Decision when(boolean allowed, Command command, Event event) {
        return allowed ? accepted(event) : refusals.notNow(command);
    }

    private static boolean isOf(Open open, Command.Given given) {
        return given.inspection().equals(Optional.of(open.id()));
    }

    private static Decision accepted(Event... events) {
        return new Decision.Accepted(List.of(events));
    }
}
