package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Curve.Axis;
import org.kapija.simulator.bench.RealSets.Shot;

/**
 * One finger against one finger, on every set of real prints: how much better our rule tells them apart than SourceAFIS
 * alone, by the protocol of the Fingerprint Verification Competition (every pair inside a set once).
 *
 * @param data a folder with sets of real prints below {@code fingerprints}
 * @param progress is told what happens, a line at a time
 */
public record VerificationBench(Path data, Consumer<String> progress) {
    private static final double FALSE_MATCH_RATE = 1e-4;
    private static final double CHANGE_PERCENT_MAX = -55;
    private static final double CHANGE_ONE_SIDED_PERCENT_MAX = -30;
    private static final double SET_WORSE_POINTS_MAX = 0.5;
    private static final double TIMES_WITH_QUALITY_MAX = 1.3;
    private static final double TIMES_TWOFOLD_MAX = 2.5;

    /** Every so many images of a set are timed. */
    private static final int TIMED_EACH = 5;

    /**
     * Measures. Some minutes of CPU time with the public sets beside the project.
     *
     * @throws java.io.UncheckedIOException if a file of a set cannot be read
     */
    public List<Result> results() {
        Map<String, TwofoldTrial> sets = new LinkedHashMap<>();
        var times = new ExtractionTimes();
        for (Path folder : RealSets.folders(data.resolve("fingerprints"))) {
            String name = folder.getFileName().toString();
            List<Shot> shots = RealSets.images(folder);
            progress.accept(name + ": " + shots.size() + " images");
            sets.put(name, TwofoldTrial.of(shots));
            for (int at = 0; at < shots.size(); at += TIMED_EACH) {
                times.add(shots.get(at).image());
            }
        }
        if (sets.isEmpty()) {
            return List.of(Result.missing("verification", "%", "no sets of real prints below " + data));
        }
        var results = new ArrayList<Result>();
        results.addAll(compared(sets));
        sets.forEach((name, set) -> results.addAll(told(name, set)));
        results.add(times.withQuality(TIMES_WITH_QUALITY_MAX));
        results.add(times.twofold(TIMES_TWOFOLD_MAX));
        return results;
    }

    private static List<Result> compared(Map<String, TwofoldTrial> sets) {
        TwofoldTrial pooled = TwofoldTrial.pooled(sets.values());
        var results = new ArrayList<>(told("pooled", pooled));
        curve(pooled).into(results.getFirst().detail());
        results.addAll(changes("", pooled.engine(), pooled.fused(), CHANGE_PERCENT_MAX));
        results.addAll(changes(
                " with one template of the reference",
                pooled.engine(),
                pooled.oneSided(),
                CHANGE_ONE_SIDED_PERCENT_MAX));
        results.add(new Rarity(pooled.engine().impostor()).result("SourceAFIS"));
        results.add(new Rarity(pooled.decisive().impostor()).result("what decides"));
        if (sets.size() > 1) {
            results.addAll(told(
                    "with the weight that the other sets taught",
                    pooled.engine(),
                    LearnedFusion.leavingOneOut(List.copyOf(sets.values()))));
        }
        ObjectNode worse = JsonNodeFactory.instance.objectNode();
        sets.forEach((name, set) -> worse.put(name, equalError(set.fused()) - equalError(set.engine())));
        results.add(Result.atMost(
                "equal error rate, set that loses most",
                worse.valueStream()
                        .mapToDouble(points -> points.asDouble())
                        .max()
                        .orElseThrow(),
                "points",
                SET_WORSE_POINTS_MAX,
                worse));
        return results;
    }

    private static Curve curve(TwofoldTrial pooled) {
        return new Curve(
                "verification",
                "One finger against one: " + pooled.pairs().size() + " pairs of public sets",
                new Axis("strangers that match, %", true),
                new Axis("mates that do not match, %", true),
                List.of(
                        pooled.engine().line("SourceAFIS alone"),
                        pooled.oneSided().line("our rule, one template of the reference"),
                        pooled.fused().line("our rule, two templates on both sides")));
    }

    private static List<Result> changes(String how, Trial from, Trial to, double target) {
        return List.of(
                change("equal error rate, change" + how, equalError(from), equalError(to), target),
                change("FNMR at FMR 1e-4, change" + how, missed(from), missed(to), target));
    }

    private static List<Result> told(String how, Trial from, Trial to) {
        return List.of(
                Result.told("equal error rate, change " + how, percent(equalError(from), equalError(to)), "%"),
                Result.told("FNMR at FMR 1e-4, change " + how, percent(missed(from), missed(to)), "%"));
    }

    private static Result change(String name, double from, double to, double target) {
        return new Result(
                name,
                percent(from, to),
                "%",
                target,
                Better.LOWER,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("sourceAfisPercent", from)
                        .put("oursPercent", to));
    }

    private static double percent(double from, double to) {
        return from == 0 ? 0 : 100 * (to - from) / from;
    }

    private static List<Result> told(String set, TwofoldTrial trial) {
        return List.of(
                Result.told("equal error rate, SourceAFIS, " + set, equalError(trial.engine()), "%")
                        .with(detail(trial.engine()).put("failuresToAcquire", trial.failures())),
                Result.told("equal error rate, ours, " + set, equalError(trial.fused()), "%")
                        .with(detail(trial.fused())),
                Result.told("FNMR at FMR 1e-4, SourceAFIS, " + set, missed(trial.engine()), "%")
                        .with(strict(trial.engine())),
                Result.told("FNMR at FMR 1e-4, ours, " + set, missed(trial.fused()), "%")
                        .with(strict(trial.fused())));
    }

    private static ObjectNode detail(Trial trial) {
        double threshold = trial.equalErrorThreshold();
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("threshold", threshold);
        detail.set("falseNonMatches", trial.falseNonMatches(threshold).detail());
        detail.set("falseMatches", trial.falseMatches(threshold).detail());
        return detail;
    }

    private static ObjectNode strict(Trial trial) {
        double threshold = trial.thresholdAt(FALSE_MATCH_RATE);
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("threshold", threshold);
        detail.set("falseNonMatches", trial.falseNonMatches(threshold).detail());
        detail.set("falseMatches", trial.falseMatches(threshold).detail());
        detail.set("falseNonMatchesAt40", trial.falseNonMatches(Trial.THRESHOLD).detail());
        detail.set("falseMatchesAt40", trial.falseMatches(Trial.THRESHOLD).detail());
        detail.put("note", "pairs of one finger depend on each other: the true interval is wider than the exact one");
        return detail;
    }

    private static double equalError(Trial trial) {
        return 100 * trial.equalErrorRate();
    }

    private static double missed(Trial trial) {
        return 100 * trial.falseNonMatches(trial.thresholdAt(FALSE_MATCH_RATE)).rate();
    }
}
