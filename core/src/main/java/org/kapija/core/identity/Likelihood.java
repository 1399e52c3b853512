package org.kapija.core.identity;

import java.util.Locale;
import org.kapija.core.message.Message;

/** How far a likeness may be relied on. Names are shared by thousands: without a date of birth it stays possible. */
public enum Likelihood {
    /** Less than possible: not shown. */
    NONE,
    /** Worth a look. The most that a name alone can say. */
    POSSIBLE,
    /** Name and date of birth agree, the one of them to the letter. Still no proof of identity. */
    PROBABLE;

    /**
     * Least score of a possible likeness: at it 5 in 100 pairs of different persons with like names are taken for one.
     */
    public static final double POSSIBLE_MIN = 0.7;

    private static final double PROBABLE_MIN = 0.85;

    static Likelihood of(double score, BirthEvidence birth) {
        if (score >= PROBABLE_MIN && birth.supports()) {
            return PROBABLE;
        }
        return score >= POSSIBLE_MIN ? POSSIBLE : NONE;
    }

    /** Returns the word used in data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the word for people. */
    public Message message() {
        return Message.of("person.class." + word());
    }
}
