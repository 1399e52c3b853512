package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * How rare strangers' scores are against the engine's scale, on which one in 10^(s/10) reaches a score of s: ten times
 * the decimal digits (decibans) by which they are rarer.
 *
 * @param strangers their scores
 */
record Rarity(Scores strangers) {
    private static final int STEP = 5;

    /** Fewer that reach a score say little about a rate. */
    private static final int REACHED_MIN = 10;

    /** Tells the least margin of all scores that enough strangers reach; below nought the scale promises too much. */
    Result result(String how) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("comparisons", strangers.size());
        double least = Double.POSITIVE_INFINITY;
        int score = (int) Gallery.FLOOR.value();
        int reached = reached(score);
        while (reached >= REACHED_MIN) {
            double margin = -10 * Math.log10((double) reached / strangers.size()) - score;
            detail.putObject("at " + score).put("reached", reached).put("margin", margin);
            least = Math.min(least, margin);
            score += STEP;
            reached = reached(score);
        }
        return Double.isFinite(least)
                ? Result.told(name(how), least, "decibans").with(detail)
                : Result.missing(name(how), "decibans", "too few strangers reach the floor");
    }

    private int reached(double score) {
        return strangers.size() - strangers.below(score);
    }

    private static String name(String how) {
        return "strangers rarer than the engine's scale says, " + how;
    }
}
