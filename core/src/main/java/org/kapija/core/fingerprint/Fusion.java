package org.kapija.core.fingerprint;

/**
 * Several fingers, one opinion. Two rules look at the scores of the fingers paired with a subject's, and the better one
 * counts:
 *
 * <ul>
 *   <li><b>agreement</b>: at least two of the k fingers reach a threshold of 40 or more (2-of-4 rule); with one finger,
 *       that one must reach it;
 *   <li><b>sum</b>: the scores add up, so that four middling fingers count as much as two good ones.
 * </ul>
 *
 * <p>Each rule yields the chance that a stranger does as well ({@link FalseMatch}); times the number of subjects that
 * is the expected number of false alarms in a crossing, from which the {@link Certainty} follows. Taking the better of
 * the two at most doubles the rate, less than the margin of five in the formula itself.
 *
 * <p>Where positions are not stated or a subject has several references of a finger, a finger had several tries: with m
 * tries a score counts as lower by 10 log10(m).
 *
 * @param subjects number of subjects in the gallery, 0 or more
 */
record Fusion(int subjects) {
    /** The verification threshold of the engine: no finger agrees below it, however small the gallery. */
    private static final double AGREEMENT_MIN = 40;

    /** Agreement asks for two fingers, or for the only one. */
    private static int needed(int fingers) {
        return Math.min(2, fingers);
    }

    /**
     * Returns the score at which a finger agrees: so high that the agreement rule makes a stranger a probable candidate
     * in at most one of 1 000 crossings. For four fingers it is 40 up to 16 000 subjects and 44 at 100 000; for one
     * finger it is 70 at 10 000.
     */
    ComparisonScore agreementThreshold(int fingers) {
        double bearable = Certainty.PROBABLE.falseAlarmsMax() / Math.max(1, subjects);
        double rate = FalseMatch.rateAgreeing(needed(fingers), fingers, bearable);
        return new ComparisonScore(Math.max(AGREEMENT_MIN, -10 * Math.log10(rate)));
    }

    /** Weighs the paired fingers of one subject. */
    Evidence weigh(Pairing pairing) {
        int fingers = pairing.fingers();
        double penalty = 10 * Math.log10(pairing.tries());
        double[] lowered = pairing.scores().stream()
                .mapToDouble(score -> Math.max(0, score.value() - penalty))
                .toArray();
        double threshold = agreementThreshold(fingers).value();
        double sum = 0;
        double loweredSum = 0;
        int agreeing = 0;
        for (int at = 0; at < lowered.length; at++) {
            sum += pairing.scores().get(at).value();
            loweredSum += lowered[at];
            agreeing += lowered[at] >= threshold ? 1 : 0;
        }
        double chance = FalseMatch.rateOfSum(fingers, loweredSum);
        int needed = needed(fingers);
        if (lowered.length >= needed) {
            chance = Math.min(chance, FalseMatch.rateOfAgreement(needed, fingers, lowered[needed - 1]));
        }
        return new Evidence(new ComparisonScore(sum), fingers, agreeing, chance * Math.max(1, subjects));
    }
}
