package org.kapija.core.inspection;

import java.util.List;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.message.Message;

/**
 * What stands between the candidates and an outcome, or an early end.
 *
 * @param refusals in the words of the legal profile
 */
record OutcomeRules(Refusals refusals) {
    Decision decide(Open open, Command.Decide decide) {
        return switch (open.step()) {
            case DOCUMENT, INFORMATION, FINGERS, SEARCHING, OUTCOME -> refusals.notNow(decide);
            case HIT -> refusals.of(Rule.S1, Message.of("refusal.not-judged"), Message.of("lift.judge"));
            case EXPERT ->
                decide.choice() == Choice.PASS && open.nobodyMustNotice()
                        ? pass(open, decide)
                        : refusals.of(Rule.S1, Message.of("refusal.no-expert"), Message.of("lift.expert"));
            case RESULT ->
                switch (decide.choice()) {
                    case PASS -> pass(open, decide);
                    case REFER -> decided(decide);
                };
        };
    }

    /**
     * An inspection that ends early leaves no candidate behind whom nobody has judged, and none who was confirmed (S1);
     * whoever ends it says why.
     */
    Decision abandon(Open open, Command.Abandon abandon) {
        if (open.step() == Step.OUTCOME) {
            return refusals.notNow(abandon);
        }
        if (!open.candidates().stream().allMatch(AssessedCandidate::judged)) {
            return refusals.of(Rule.S1, Message.of("refusal.abandon-unjudged"), Message.of("lift.judge-and-decide"));
        }
        if (open.candidates().stream().anyMatch(AssessedCandidate::confirmed)) {
            return refusals.of(Rule.S1, Message.of("refusal.abandon-confirmed"), Message.of("lift.follow-alert"));
        }
        return abandon.reason().reveal().isBlank()
                ? refusals.of(Rule.UNKNOWN, Message.of("refusal.no-reason"), Message.of("lift.reason"))
                : accepted(new CaseEvent.Abandoned(abandon.given().officer(), abandon.reason()));
    }

    /** A confirmed hit is handled as its alert says; where that lets the traveller go on, passing is ordinary. */
    private Decision pass(Open open, Command.Decide decide) {
        return open.candidates().stream()
                .filter(AssessedCandidate::confirmed)
                .map(AssessedCandidate::candidate)
                .filter(candidate -> !candidate.passAfterConfirmation())
                .findFirst()
                .<Decision>map(hit -> refusals.of(
                        Rule.ACTION,
                        Message.of("refusal.alert-action", "alert", hit.alert().value()),
                        Message.of("lift.alert-owner", "confirm", hit.confirm())))
                .orElseGet(() -> decided(decide));
    }

    private static Decision decided(Command.Decide decide) {
        return accepted(new CaseEvent.Decided(decide.given().officer(), decide.choice()));
    }

    private static Decision accepted(Event event) {
        return new Decision.Accepted(List.of(event));
    }
}
