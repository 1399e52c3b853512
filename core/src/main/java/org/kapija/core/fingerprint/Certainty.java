package org.kapija.core.fingerprint;

import java.util.Locale;
import org.kapija.core.message.Message;

/**
 * How sure a candidate is, by the number of false candidates at least as good that a crossing of a stranger would raise
 * in the gallery as it is now. The bounds stay put; the scores they ask for grow with the gallery.
 */
public enum Certainty {
    /** Less than possible: not shown as a candidate. */
    NONE(Double.POSITIVE_INFINITY),
    /** A stranger raises one as good at most once in 100 crossings. */
    POSSIBLE(1e-2),
    /**
     * At most once in 1 000 crossings: the false positive identification rate that Decision (EU) 2019/329 asks of EES.
     */
    PROBABLE(1e-3),
    /** At most once in 100 000 crossings. */
    STRONG(1e-5);

    private final double falseAlarmsMax;

    Certainty(double falseAlarmsMax) {
        this.falseAlarmsMax = falseAlarmsMax;
    }

    /** Returns the most false alarms a crossing that this class bears. */
    public double falseAlarmsMax() {
        return falseAlarmsMax;
    }

    /**
     * Finds the class.
     *
     * @param falseAlarms expected number of candidates at least as good in a crossing of a stranger, 0 or more
     */
    public static Certainty of(double falseAlarms) {
        if (falseAlarms <= STRONG.falseAlarmsMax) {
            return STRONG;
        }
        if (falseAlarms <= PROBABLE.falseAlarmsMax) {
            return PROBABLE;
        }
        return falseAlarms <= POSSIBLE.falseAlarmsMax ? POSSIBLE : NONE;
    }

    /** Returns the word used in data: {@code strong}, {@code probable}, {@code possible}, {@code none}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the word for people, {@code identification.class.strong} and so on. */
    public Message message() {
        return Message.of("identification.class." + word());
    }
}
