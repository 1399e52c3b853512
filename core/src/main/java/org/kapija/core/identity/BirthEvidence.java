package org.kapija.core.identity;

import java.util.Locale;
import org.kapija.core.message.Message;

/** What two dates of birth say about whether they belong to one person. */
public enum BirthEvidence {
    /** The same day. */
    EQUAL(1.06),
    /** Day and month in each other's place. */
    SWAPPED(1.01),
    /** One digit differs: a slip of the pen. */
    ONE_DIGIT(0.98),
    /** What is known of both is the same, and not all is known. */
    PARTIAL(1.02),
    /** The years are next to each other, as where one was told from an age. */
    NEXT_YEAR(0.97),
    /** One of them is not known at all. */
    UNKNOWN(1),
    /** They cannot be the same. */
    DIFFERENT(0.7);

    private final double factor;

    BirthEvidence(double factor) {
        this.factor = factor;
    }

    /** What it makes of the likeness of the names. */
    double factor() {
        return factor;
    }

    /** Compares two dates. */
    public static BirthEvidence of(BirthDate one, BirthDate other) {
        if (one.year() == 0 || other.year() == 0) {
            return UNKNOWN;
        }
        if (one.equals(other)) {
            return one.complete() ? EQUAL : PARTIAL;
        }
        if (one.complete() && other.complete()) {
            return ofComplete(one, other);
        }
        boolean sameMonth = one.month() == 0 || other.month() == 0 || one.month() == other.month();
        if (one.year() == other.year() && sameMonth) {
            return PARTIAL;
        }
        return Math.abs(one.year() - other.year()) == 1 && sameMonth ? NEXT_YEAR : DIFFERENT;
    }

    private static BirthEvidence ofComplete(BirthDate one, BirthDate other) {
        if (one.year() == other.year() && one.month() == other.day() && one.day() == other.month()) {
            return SWAPPED;
        }
        return digits(one, other) == 1 ? ONE_DIGIT : DIFFERENT;
    }

    /** In how many of eight digits they differ. */
    private static int digits(BirthDate one, BirthDate other) {
        int mine = number(one);
        int its = number(other);
        int differ = 0;
        for (; mine > 0 || its > 0; mine /= 10, its /= 10) {
            differ += mine % 10 == its % 10 ? 0 : 1;
        }
        return differ;
    }

    private static int number(BirthDate date) {
        return (date.year() * 100 + date.month()) * 100 + date.day();
    }

    /** Returns whether it can raise a likeness above what a name alone allows. */
    public boolean supports() {
        return this == EQUAL || this == SWAPPED || this == ONE_DIGIT;
    }

    /** Returns the sentence for people. */
    public Message message() {
        return Message.of("person.birth." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
