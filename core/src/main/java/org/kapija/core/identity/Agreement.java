package org.kapija.core.identity;

import java.util.Locale;
import org.kapija.core.document.Sex;

/** Whether two statements of one kind agree. */
public enum Agreement {
    SAME(1),
    /** One of them is not stated. */
    UNKNOWN(1),
    DIFFERENT(0.94);

    private final double factor;

    Agreement(double factor) {
        this.factor = factor;
    }

    double factor() {
        return factor;
    }

    /** Compares; X and the filler state nothing that another document could contradict. */
    static Agreement of(Sex one, Sex other) {
        return stated(one) && stated(other) ? of(one == other) : UNKNOWN;
    }

    private static boolean stated(Sex sex) {
        return sex == Sex.FEMALE || sex == Sex.MALE;
    }

    /** Compares nationalities; empty is not stated. People have several, so that another one says little. */
    static Agreement of(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? UNKNOWN : of(one.equals(other));
    }

    private static Agreement of(boolean same) {
        return same ? SAME : DIFFERENT;
    }

    /** Returns the word used in data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
