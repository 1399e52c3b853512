package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Errors among trials.
 *
 * @param errors 0 to {@code trials}
 * @param trials 1 or more
 */
record Proportion(int errors, int trials) {
    /** Chance left on each side of the interval: 95 % in all. */
    private static final double TAIL = 0.025;

    private static final int HALVINGS = 50;

    Proportion {
        if (trials < 1 || errors < 0 || errors > trials) {
            throw new IllegalArgumentException(errors + " errors in " + trials + " trials");
        }
    }

    /** Returns the share, 0 to 1. */
    double rate() {
        return errors / (double) trials;
    }

    /** The lowest rate that these trials do not speak against (C. J. Clopper, E. S. Pearson 1934, 95 %). */
    double low() {
        return errors == 0 ? 0 : rateWhere(errors - 1, 1 - TAIL);
    }

    /** The highest such rate. */
    double high() {
        return errors == trials ? 1 : rateWhere(errors, TAIL);
    }

    /** Both counts, the rate and its exact interval, in percent. */
    ObjectNode detail() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("errors", errors)
                .put("trials", trials)
                .put("percent", 100 * rate())
                .put("low95", 100 * low())
                .put("high95", 100 * high());
    }

    // the chance of at most so many errors falls as the rate rises: halve until it is found
    private double rateWhere(int most, double chance) {
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double rate = (low + high) / 2;
            if (atMost(most, rate) > chance) {
                low = rate;
            } else {
                high = rate;
            }
        }
        return (low + high) / 2;
    }

    private double atMost(int most, double rate) {
        double logarithm = trials * Math.log1p(-rate);
        double odds = Math.log(rate) - Math.log1p(-rate);
        double sum = Math.exp(logarithm);
        for (int k = 1; k <= most; k++) {
            logarithm += Math.log((trials - k + 1.0) / k) + odds;
            sum += Math.exp(logarithm);
        }
        return sum;
    }
}
