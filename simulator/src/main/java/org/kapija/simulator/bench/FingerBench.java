package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * Do synthetic fingers behave like fingers? Grows a set, compares all its captures with one another, does the same with
 * every set of real prints there is, and holds the distributions of scores against each other.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}; without it only the synthetic set is
 *     measured, and the report says so
 * @param fingers synthetic fingers
 * @param touches impressions of each
 * @param seed of the synthetic set
 * @param progress is told what happens, a line at a time
 */
public record FingerBench(Path data, int fingers, int touches, long seed, Consumer<String> progress) {
    private static final double EQUAL_ERROR_PERCENT_MAX = 2;
    private static final double GROWING_MS_MAX = 500;
    private static final double TOUCHING_MS_MAX = 60;
    private static final double DRAWING_MS_MAX = 6; // 10,000 in a minute
    private static final int STRANGERS = 2_000;

    /**
     * Measures. Some minutes of CPU time with the public sets beside the project.
     *
     * @throws java.io.UncheckedIOException if a file of a set cannot be read
     */
    public BenchReport run() {
        progress.accept("growing " + fingers + " fingers, " + touches + " impressions each");
        SyntheticSet synthetic = SyntheticSet.of(fingers, touches, seed);
        Trial trial = Trial.of(synthetic.prints());
        Map<String, Scores> real = new LinkedHashMap<>();
        var results = new ArrayList<Result>();
        results.add(equalError(synthetic.prints(), trial));
        results.addAll(told(synthetic.prints(), trial));
        for (PrintSet set : RealSets.in(data.resolve("fingerprints"), progress)) {
            Trial here = Trial.of(set);
            real.put(set.name(), here.impostor());
            results.addAll(told(set, here));
        }
        results.addAll(new Likeness(trial.impostor(), real).results());
        results.addAll(costs(synthetic));
        progress.accept("drawing " + STRANGERS + " strangers for galleries");
        results.addAll(strangers(Strangers.of(STRANGERS, synthetic.prints(), seed), trial));
        return new BenchReport("fingers", results);
    }

    private Result equalError(PrintSet set, Trial trial) {
        double threshold = trial.equalErrorThreshold();
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("fingers", fingers).put("impressions", touches).put("seed", seed);
        detail.put("failuresToAcquire", set.failures()).put("threshold", threshold);
        detail.set("falseNonMatches", trial.falseNonMatches(threshold).detail());
        detail.set("falseMatches", trial.falseMatches(threshold).detail());
        detail.put("note", "pairs of one finger depend on each other: the true interval is wider than the exact one");
        return Result.atMost(
                "equal error rate, synthetic", 100 * trial.equalErrorRate(), "%", EQUAL_ERROR_PERCENT_MAX, detail);
    }

    private static List<Result> told(PrintSet set, Trial trial) {
        ObjectNode minutiae = JsonNodeFactory.instance.objectNode();
        minutiae.put("fingers", set.fingers()).put("captures", set.prints().size());
        minutiae.put("failuresToAcquire", set.failures());
        minutiae.put("p5", set.minutiae(0.05)).put("p95", set.minutiae(0.95));
        ObjectNode genuine = trial.genuine().detail();
        genuine.put("equalErrorPercent", 100 * trial.equalErrorRate());
        genuine.set(
                "falseNonMatchesAt40", trial.falseNonMatches(Trial.THRESHOLD).detail());
        ObjectNode impostor = trial.impostor().detail();
        impostor.set("falseMatchesAt40", trial.falseMatches(Trial.THRESHOLD).detail());
        return List.of(
                Result.told("minutiae, " + set.name(), set.minutiae(0.5), "median")
                        .with(minutiae),
                Result.told("genuine score, " + set.name(), trial.genuine().quantile(0.5), "median")
                        .with(genuine),
                Result.told("impostor score, " + set.name(), trial.impostor().mean(), "mean")
                        .with(impostor));
    }

    private static List<Result> costs(SyntheticSet set) {
        return List.of(
                Result.atMost(
                        "CPU time to grow a finger",
                        set.growing().quantile(0.5),
                        "ms",
                        GROWING_MS_MAX,
                        set.growing().detail()),
                Result.atMost(
                        "CPU time of an impression",
                        set.touching().quantile(0.5),
                        "ms",
                        TOUCHING_MS_MAX,
                        set.touching().detail()),
                Result.told("CPU time of an extraction", set.extracting().quantile(0.5), "ms")
                        .with(set.extracting().detail()));
    }

    private static List<Result> strangers(Strangers strangers, Trial trial) {
        double imaged = strangers.imaged().quantile(0.5);
        double drawn = strangers.drawn().quantile(0.5);
        ObjectNode minutiae = JsonNodeFactory.instance.objectNode();
        minutiae.put("p5", strangers.fingers().minutiae(0.05));
        minutiae.put("p95", strangers.fingers().minutiae(0.95));
        ObjectNode scores = strangers.scores().detail();
        scores.put("distanceToImaged", strangers.scores().distance(List.of(trial.impostor())));
        return List.of(
                Result.atMost(
                        "CPU time to draw a stranger",
                        strangers.drawing().quantile(0.5),
                        "ms",
                        DRAWING_MS_MAX,
                        strangers.drawing().detail()),
                Result.told("minutiae, drawn strangers", strangers.fingers().minutiae(0.5), "median")
                        .with(minutiae),
                Result.told(
                                "impostor score, imaged against drawn",
                                strangers.scores().mean(),
                                "mean")
                        .with(scores),
                Result.told("comparisons with imaged fingers", 1000 / imaged, "a CPU second"),
                Result.told("comparisons with drawn fingers", 1000 / drawn, "a CPU second"),
                Result.told("cost of a drawn stranger", drawn / imaged, "of an imaged one"));
    }
}
