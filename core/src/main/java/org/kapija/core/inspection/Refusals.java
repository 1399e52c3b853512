package org.kapija.core.inspection;

import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * Refusals in the words of one legal profile.
 *
 * @param profile whose articles are cited
 */
record Refusals(LegalProfile profile) {
    Decision.Refused of(Rule rule, Message message) {
        return new Decision.Refused(new Refusal(rule, profile.article(rule), message, Optional.empty()));
    }

    Decision.Refused of(Rule rule, Message message, Message lift) {
        return new Decision.Refused(new Refusal(rule, profile.article(rule), message, Optional.of(lift)));
    }

    /** The command was given in front of another state. */
    Decision.Refused stale() {
        return of(Rule.STALE, Message.of("refusal.stale"), Message.of("lift.look-again"));
    }

    /** Nobody is inspected. */
    Decision.Refused nobody() {
        return of(Rule.STEP, Message.of("refusal.nobody"), Message.of("lift.open"));
    }

    /** Not at this step; the sentence says at which. */
    Decision.Refused notNow(Command command) {
        return of(Rule.STEP, Message.of("refusal.step." + command.word()));
    }

    Decision.Refused notInformed() {
        return of(Rule.S7, Message.of("refusal.not-informed"), Message.of("lift.inform"));
    }

    /** Somebody has to say whether this is the young traveller of shortly before. */
    Decision.Refused sameness() {
        String age = Integer.toString(profile.captureAgeMin());
        return of(Rule.S3, Message.of("refusal.young-before", "age", age), Message.of("lift.state-sameness"));
    }

    Decision.Refused belowAge() {
        String age = Integer.toString(profile.captureAgeMin());
        return of(Rule.S3, Message.of("refusal.below-age", "age", age), Message.of("lift.nobody"));
    }
}
