package org.kapija.core.fingerprint;

/**
 * The chance that a stranger scores so high, from the scale of the engine: false match rate at score s = 10^(-s/10).
 * Measured on ten public sets, 40 was passed by 2 of 112 320 pairs of strangers where this formula expects 11, so it
 * errs on the careful side; real fingers are not independent, which eats part of the margin.
 */
final class FalseMatch {
    private FalseMatch() {}

    /** Chance that one comparison of strangers reaches the score. */
    static double rate(double score) {
        return Math.pow(10, -score / 10);
    }

    /**
     * Chance that the scores of {@code fingers} strangers' fingers add up to the sum: each score is exponential with
     * rate ln(10)/10, their sum has the Erlang distribution, P(S >= sum) = e^-x (1 + x + x^2/2! + ... + x^(k-1)/(k-1)!)
     * with x = sum ln(10)/10 and k fingers.
     */
    static double rateOfSum(int fingers, double sum) {
        double x = sum * Math.log(10) / 10;
        double term = 1;
        double series = 1;
        for (int j = 1; j < fingers; j++) {
            term *= x / j;
            series += term;
        }
        return Math.min(1, rate(sum) * series);
    }

    /**
     * Chance that at least {@code agreeing} of {@code fingers} strangers' fingers reach the score: C(k, n) p^n, which
     * bounds the binomial tail from above.
     */
    static double rateOfAgreement(int agreeing, int fingers, double score) {
        return Math.min(1, choices(agreeing, fingers) * Math.pow(rate(score), agreeing));
    }

    /** Inverse of {@link #rateOfAgreement}: the rate each finger may have for the whole to have the given one. */
    static double rateAgreeing(int agreeing, int fingers, double whole) {
        return Math.pow(whole / choices(agreeing, fingers), 1.0 / agreeing);
    }

    private static double choices(int chosen, int of) {
        double choices = 1;
        for (int j = 0; j < chosen; j++) {
            choices = choices * (of - j) / (j + 1);
        }
        return choices;
    }
}
