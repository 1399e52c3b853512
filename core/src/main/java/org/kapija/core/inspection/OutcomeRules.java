package org.kapija.core.inspection;

import java.util.List;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.message.Message;

/**
 * What stands between the candidates and an outcome.
 *
 * @param refusals in the words of the legal profile
 */
record OutcomeRules(Refusals refusals) {
    Decision decide(Open open, Command.Decide decide) {
        return switch (open.step()) {
            case DOCUMENT, INFORMATION, FINGERS, SEARCHING, OUTCOME -> refusals.notNow(decide);
            case HIT -> refusals.of(Rule.S1, Message.of("refusal.not-judged"), Message.of("lift.judge"));
            case EXPERT -> refusals.of(Rule.S1, Message.of("refusal.no-expert"), Message.of("lift.expert"));
            case RESULT ->
                switch (decide.choice()) {
                    case PASS -> pass(open, decide);
                    case REFER -> decided(decide);
                };
        };
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
        Event decided = new CaseEvent.Decided(decide.given().officer(), decide.choice());
        return new Decision.Accepted(List.of(decided));
    }
}
