package org.kapija.core.fingerprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Several fingers, one opinion. Two kinds of rules look at the scores of the fingers paired with a subject's, and the
 * best counts:
 *
 * <ul>
 *   <li><b>agreement</b>: so many of the k fingers reach a threshold of 40 or more ({@link AgreementRule}: 1-of-1,
 *       2-of-2, 2-of-4, 3-of-10, 10-of-10);
 *   <li><b>sum</b>: the scores add up, so that four middling fingers count as much as two good ones.
 * </ul>
 *
 * <p>Each rule yields the chance that a stranger does as well ({@link FalseMatch}); times the number of rules, since
 * the best of several looks is taken, and times the number of subjects that is the expected number of false alarms in a
 * crossing, from which the {@link Certainty} follows. What a score is worth says the {@link Calibration}.
 *
 * <p>Where positions are not stated or a subject has several references of a finger, a finger had several tries: with m
 * tries a score counts as lower by 10 log10(m).
 *
 * <p>A finger of poor quality counts less: what its score is worth is multiplied by a weight of 1/2 to 1. A poor print
 * has few sound minutiae and many of noise, so its score varies more, of strangers as of mates; the weight can only
 * take from the evidence, so nobody becomes a candidate by a poor print who would not by a good one with the same
 * score. It still counts as a finger, since leaving it out would make the rules easier for the others.
 *
 * @param subjects number of subjects in the gallery, 0 or more
 * @param calibration what scores are worth
 */
record Fusion(int subjects, Calibration calibration) {
    /** The verification threshold of the engine: no finger agrees below it, however small the gallery. */
    private static final double AGREEMENT_MIN = 40;

    /** From this quality on a finger has its full weight: that of a capture which needs no further try. */
    private static final int QUALITY_FULL = 40;

    Fusion(int subjects) {
        this(subjects, Calibration.SCALE);
    }

    /** What share of its evidence a finger keeps: 1/2 at quality 0, 1 from {@value #QUALITY_FULL} on. */
    static double weight(int quality) {
        return 0.5 + 0.5 * Math.clamp((double) quality / QUALITY_FULL, 0, 1);
    }

    /** How many looks at a stranger there are: with one finger the sum is that finger. */
    private static int looks(int fingers) {
        return fingers == 1 ? 1 : AgreementRule.of(fingers).size() + 1;
    }

    /**
     * Returns the score at which a finger agrees: so high that the first agreement rule makes a stranger a probable
     * candidate in at most one of 1 000 crossings. On the engine's scale it is 41 for four fingers and 16 000 subjects
     * and 45 at 100 000; for one finger it is 70 at 10 000.
     */
    ComparisonScore agreementThreshold(int fingers) {
        AgreementRule rule = AgreementRule.of(fingers).getFirst();
        double bearable = Certainty.PROBABLE.falseAlarmsMax() / Math.max(1, subjects) / looks(fingers);
        double rate = FalseMatch.rateAgreeing(rule.needed(), rule.of(), bearable);
        return new ComparisonScore(Math.max(AGREEMENT_MIN, calibration.score(-10 * Math.log10(rate))));
    }

    /** Weighs the paired fingers of one subject. */
    Evidence weigh(Pairing pairing) {
        int fingers = pairing.fingers();
        double threshold = agreementThreshold(fingers).value();
        double penalty = 10 * Math.log10(pairing.tries());
        List<Double> decibans = new ArrayList<>();
        double sum = 0;
        int agreeing = 0;
        for (Pairing.Scored scored : pairing.scored()) {
            double lowered = Math.max(0, scored.worth().value() - penalty);
            decibans.add(weight(scored.quality()) * calibration.decibans(lowered));
            sum += scored.score().value();
            agreeing += weight(scored.quality()) * lowered >= threshold ? 1 : 0;
        }
        decibans.sort(Comparator.reverseOrder());
        double chance = Math.min(1, looks(fingers) * best(fingers, decibans));
        return new Evidence(new ComparisonScore(sum), fingers, agreeing, chance * Math.max(1, subjects));
    }

    /** Chance that a stranger does as well by the rule that says most. */
    private static double best(int fingers, List<Double> decibans) {
        double chance = FalseMatch.rateOfSum(
                fingers, decibans.stream().mapToDouble(Double::doubleValue).sum());
        for (AgreementRule rule : AgreementRule.of(fingers)) {
            if (decibans.size() >= rule.needed()) {
                chance = Math.min(chance, rule.chance(decibans.get(rule.needed() - 1)));
            }
        }
        return chance;
    }
}
