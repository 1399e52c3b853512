package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * Impostor scores of a synthetic set held against those of real sets; the measure is how far real sets are from one
 * another, so nothing here depends on what a score means.
 *
 * @param synthetic the set in question
 * @param real by name of the set
 */
record Likeness(Scores synthetic, Map<String, Scores> real) {
    private static final String DISTANCE = "impostor scores, distance to the real sets";
    private static final String QUANTILES = "impostor quantiles beyond every real set";
    private static final List<Double> SHARES = List.of(0.5, 0.75, 0.9, 0.95, 0.99);

    /** Two figures: the distance to all real sets together, and the quantiles that no real set reaches. */
    List<Result> results() {
        if (real.size() < 2) {
            String why = "fewer than two sets of real prints: give their folder with --data";
            return List.of(Result.missing(DISTANCE, "KS", why), Result.missing(QUANTILES, "of 5", why));
        }
        return List.of(distance(), quantiles());
    }

    private Result distance() {
        ObjectNode toEach = JsonNodeFactory.instance.objectNode();
        ObjectNode amongReal = JsonNodeFactory.instance.objectNode();
        real.forEach((set, scores) -> {
            toEach.put(set, synthetic.distance(List.of(scores)));
            amongReal.put(set, scores.distance(othersThan(set)));
        });
        double farthest = amongReal
                .valueStream()
                .mapToDouble(distance -> distance.asDouble())
                .max()
                .orElseThrow();
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.set("toEach", toEach);
        detail.set("eachRealToTheOthers", amongReal);
        detail.put("target", "the real set that differs most from the other real ones; each set weighs the same");
        return Result.atMost(DISTANCE, synthetic.distance(othersThan("")), "KS", farthest, detail);
    }

    private Result quantiles() {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        int beyond = 0;
        for (double share : SHARES) {
            DoubleSummaryStatistics range = real.values().stream()
                    .mapToDouble(scores -> scores.quantile(share))
                    .summaryStatistics();
            double here = synthetic.quantile(share);
            beyond += here < range.getMin() || here > range.getMax() ? 1 : 0;
            detail.putObject("p" + Math.round(100 * share))
                    .put("synthetic", here)
                    .put("realMin", range.getMin())
                    .put("realMax", range.getMax());
        }
        return Result.atMost(QUANTILES, beyond, "of " + SHARES.size(), 0, detail);
    }

    private List<Scores> othersThan(String set) {
        return real.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(set))
                .map(Map.Entry::getValue)
                .toList();
    }
}
