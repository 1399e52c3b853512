package org.kapija.core.fingerprint;

import java.util.List;

/**
 * So many fingers of a hand must agree by themselves.
 *
 * @param needed fingers that must, 1 or more
 * @param of fingers that could be compared, {@code needed} or more
 */
record AgreementRule(int needed, int of) {
    AgreementRule {
        if (needed < 1 || of < needed) {
            throw new IllegalArgumentException(needed + " of " + of);
        }
    }

    /**
     * The rules for a number of fingers: 1-of-1, 2-of-2 and on to 2-of-5, 3-of-6 and on to 3-of-10; for all ten also
     * 10-of-10, with which ten worn fingers that agree a little count.
     */
    static List<AgreementRule> of(int fingers) {
        if (fingers >= 10) {
            return List.of(new AgreementRule(3, fingers), new AgreementRule(fingers, fingers));
        }
        return List.of(new AgreementRule(fingers > 5 ? 3 : Math.min(2, fingers), fingers));
    }

    /**
     * Chance that a stranger fulfils it: at least {@code needed} fingers reach a score.
     *
     * @param decibans of the lowest of those that do, {@link Calibration#decibans}
     */
    double chance(double decibans) {
        return FalseMatch.rateOfAgreement(needed, of, decibans);
    }
}
