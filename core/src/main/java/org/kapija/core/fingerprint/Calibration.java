package org.kapija.core.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a score is worth at this counter, with these travellers, this sensor and this gallery: how rare it is among
 * strangers. Where enough strangers were seen their own rate counts, in between it is interpolated; beyond, the curve
 * goes on as steeply as the engine's scale, a tenfold rarer for each 10 points, although drawn strangers fall off
 * faster: real fingers of alike flow make a tail that few comparisons show.
 *
 * <p>137 784 pairs of different fingers across six public sets pass 10, 20, 30 and 40 at 2.9e-2, 2.4e-3, 2.3e-4 and
 * 2.2e-5: the slope of the scale, 6 points below it.
 *
 * @param measured decibans ({@link #decibans}) of the scores 10, 15, 20 and so on, as many as could be measured, not
 *     falling; none is the engine's own scale
 */
public record Calibration(List<Double> measured) {
    /** The engine's own scale, which errs on the careful side: the one until enough was seen. */
    public static final Calibration SCALE = new Calibration(List.of());

    /** Observed and predicted rates that differ by more are an event. */
    public static final double DRIFT_MAX = 2;

    /**
     * Comparisons that must have reached a score for its rate to be believed: it is then right within a third or so.
     */
    private static final int REACHED_MIN = 30;

    private static final double FIRST = Gallery.FLOOR.value();

    public Calibration {
        measured = List.copyOf(measured);
        double before = 0;
        for (double decibans : measured) {
            if (!(decibans >= before && Double.isFinite(decibans))) {
                throw new IllegalArgumentException("measured: " + measured);
            }
            before = decibans;
        }
    }

    /** Returns ten times the decimal digits of how rare a score is among strangers: 20 is one in a hundred. */
    double decibans(double score) {
        if (measured.isEmpty() || score <= 0) {
            return Math.max(0, score);
        }
        if (score < FIRST) {
            return measured.getFirst() * score / FIRST;
        }
        double place = (score - FIRST) / ScoreTally.STEP;
        int below = (int) Math.min(place, measured.size() - 1);
        double here = measured.get(below);
        return below == measured.size() - 1
                ? here + score - edge(below)
                : here + (place - below) * (measured.get(below + 1) - here);
    }

    /** Inverse of {@link #decibans}: the lowest score that is so rare. */
    double score(double decibans) {
        if (measured.isEmpty() || decibans <= 0) {
            return Math.max(0, decibans);
        }
        if (decibans <= measured.getFirst()) {
            return FIRST * decibans / measured.getFirst();
        }
        int above = 1;
        while (above < measured.size() && measured.get(above) < decibans) {
            above++;
        }
        double here = measured.get(above - 1);
        return above == measured.size()
                ? edge(above - 1) + decibans - here
                : edge(above - 1) + ScoreTally.STEP * (decibans - here) / (measured.get(above) - here);
    }

    private static double edge(int bin) {
        return FIRST + ScoreTally.STEP * bin;
    }

    /** Returns the chance that a comparison of strangers reaches a score. */
    public double rate(ComparisonScore score) {
        return FalseMatch.rate(decibans(score.value()));
    }

    /** Returns the lowest score that so few comparisons of strangers reach. */
    public ComparisonScore threshold(double rate) {
        return new ComparisonScore(score(-10 * Math.log10(rate)));
    }

    /**
     * How far a calibration may leave the engine's scale: signed with the list's root, since whoever could feed a
     * terminal with scores could otherwise make it blind, or make it cry wolf.
     *
     * @param below points, 0 or more: strangers score so much higher, a score is worth less
     * @param above points, 0 or more: strangers score so much lower, a score is worth more
     */
    public record Bounds(double below, double above) {
        /** Ten times more careful, five times less: what real strangers show, and nothing for luck. */
        public static final Bounds USUAL = new Bounds(10, 7);

        public Bounds {
            if (!(below >= 0 && above >= 0)) {
                throw new IllegalArgumentException("bounds " + below + " below, " + above + " above the scale");
            }
        }

        private double held(double decibans, double score) {
            return Math.max(0, Math.clamp(decibans, score - below, score + above));
        }
    }

    /**
     * What ordinary crossings say.
     *
     * @param score at which the rates are told: the highest that enough strangers reached
     * @param observed false match rate there
     * @param predicted by the calibration so far
     * @param careful whether the prediction is meant to be too high: it is the engine's scale's, or held there by the
     *     bounds
     * @param next calibration to go on with, within the bounds
     * @param bounded whether the bounds hold it back
     */
    public record Finding(
            int score, double observed, double predicted, boolean careful, Calibration next, boolean bounded) {
        /** Returns how many times as often as predicted strangers score so high. */
        public double drift() {
            return observed / predicted;
        }

        /**
         * Returns whether somebody has to be told: more than twice as often, or less than half as often although the
         * prediction was not meant to be too high.
         */
        public boolean remarkable() {
            return drift() > DRIFT_MAX || (!careful && drift() < 1 / DRIFT_MAX);
        }
    }

    /** Judges this calibration by strangers' scores; empty as long as too few were seen. */
    public Optional<Finding> judge(ScoreTally strangers, Bounds bounds) {
        return strangers.highestReachedBy(REACHED_MIN).map(highest -> {
            List<Double> held = new ArrayList<>();
            boolean bounded = false;
            for (int edge = (int) FIRST; edge <= highest; edge += ScoreTally.STEP) {
                double free = -10 * Math.log10(strangers.rate(edge));
                held.add(bounds.held(free, edge));
                bounded |= held.getLast() != free;
            }
            double predicted = rate(new ComparisonScore(highest));
            boolean careful = measured.isEmpty() || decibans(highest) >= highest + bounds.above();
            return new Finding(highest, strangers.rate(highest), predicted, careful, new Calibration(held), bounded);
        });
    }
}
