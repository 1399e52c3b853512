package org.kapija.core.fingerprint;

import org.kapija.core.message.Message;

/**
 * A subject that a search returned. Not a hit: that is a competent person's word.
 *
 * @param subject whose references, by the name of the alert or registration
 * @param score the sum over the paired fingers; with one finger its score
 * @param certainty the class, after the size of the gallery
 * @param fingersCompared number of fingers that could be compared, 1 or more
 * @param fingersAgreeing number of those that reach the threshold by themselves
 * @param falseAlarms expected number of candidates at least as good in a crossing of a stranger, 0 or more
 */
public record Candidate(
        String subject,
        ComparisonScore score,
        Certainty certainty,
        int fingersCompared,
        int fingersAgreeing,
        double falseAlarms) {
    /** Beyond this the formula's tail is not to be believed, so nothing rarer is claimed. */
    public static final long CROSSINGS_MAX = 1_000_000_000;

    /**
     * Returns N of "about 1 false alarm in N crossings", to two digits: among so many crossings of strangers, one
     * raises a candidate as good as this one.
     *
     * @return 1 to {@link #CROSSINGS_MAX}
     */
    public long crossingsPerFalseAlarm() {
        double crossings = Math.clamp(1 / falseAlarms, 1.0, CROSSINGS_MAX);
        double unit = Math.max(1, Math.pow(10, Math.floor(Math.log10(crossings)) - 1));
        return (long) (Math.floor(crossings / unit) * unit);
    }

    /** Returns the sentence on the odds, {@code identification.false-alarm-odds}. */
    public Message odds() {
        return Message.of("identification.false-alarm-odds", "crossings", Long.toString(crossingsPerFalseAlarm()));
    }

    /** Returns the sentence on the fingers, {@code identification.fingers-agreeing}. */
    public Message agreement() {
        return Message.of(
                "identification.fingers-agreeing",
                "agreeing",
                Integer.toString(fingersAgreeing),
                "compared",
                Integer.toString(fingersCompared));
    }
}
