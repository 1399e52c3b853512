package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.ScoreTally;
import org.kapija.core.fingerprint.Template;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.PrintSet.Print;
import org.kapija.simulator.finger.Distractor;

/**
 * Do the odds hold? Strangers cross before galleries of several sizes; half of the crossings calibrate, the other half
 * are predicted and counted. A threshold is asked for at which each crossing should raise {@value #ALARMS} false
 * candidates: rare enough to lie in the tail, frequent enough to be counted in minutes. The rates that are shown to
 * officers lie further out, where nobody can count in a bench.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}; without it grown fingers cross
 * @param seed of everything drawn
 * @param progress is told what happens, a line at a time
 */
record OddsBench(Path data, long seed, Consumer<String> progress) {
    private static final String NAME = "false alarms, observed against predicted, ";
    private static final double ALARMS = 4;
    private static final double FACTOR_MAX = 2;
    private static final int CHUNK = 2_000;
    /** Drawn strangers fall off faster than real ones, beyond the bounds that are signed for real ones. */
    private static final Calibration.Bounds WIDE = new Calibration.Bounds(40, 40);

    private record Size(int references, int crossings) {}

    private static final List<Size> SIZES = List.of(new Size(1_000, 200), new Size(10_000, 40), new Size(100_000, 8));

    /**
     * Measures; some 1.5 million comparisons.
     *
     * @throws java.io.UncheckedIOException if a file of a set cannot be read
     */
    List<Result> results() {
        List<PrintSet> real = RealSets.in(data.resolve("fingerprints"), progress);
        List<Print> prints = new ArrayList<>(
                real.isEmpty() ? SyntheticSet.of(40, 2, seed).prints().prints() : pooled(real));
        Collections.shuffle(prints, new Random(seed));
        List<Result> results = new ArrayList<>();
        for (Size size : SIZES) {
            progress.accept(size.crossings() + " crossings before " + size.references() + " drawn fingers");
            int crossings = Math.min(size.crossings(), prints.size());
            var strangers = drawn(prints.subList(0, crossings), size.references());
            results.add(held("drawn strangers, " + size.references() + " fingers", size.references(), strangers));
        }
        results.add(ofRealStrangers(prints, real));
        return results;
    }

    private static List<Print> pooled(List<PrintSet> sets) {
        return sets.stream()
                .flatMap(set -> set.prints().stream()
                        .map(print -> new Print(set.name() + " " + print.finger(), print.template())))
                .toList();
    }

    /** Scores from {@link Gallery#FLOOR} on of each print against drawn fingers, which are forgotten at once. */
    private List<List<ComparisonScore>> drawn(List<Print> crossing, int references) {
        List<Probe> probes = prepared(crossing);
        List<List<ComparisonScore>> reached = new ArrayList<>();
        probes.forEach(_ -> reached.add(new ArrayList<>()));
        for (int from = 0; from < references; from += CHUNK) {
            int start = from;
            List<Template> chunk = IntStream.range(0, Math.min(CHUNK, references - from))
                    .parallel()
                    .mapToObj(at -> Template.read(Distractor.template(seed * 1_000_003 + start + at))
                            .orElseThrow())
                    .toList();
            IntStream.range(0, probes.size())
                    .parallel()
                    .forEach(at -> reached.get(at).addAll(scores(probes.get(at), chunk)));
        }
        return reached;
    }

    private Result ofRealStrangers(List<Print> prints, List<PrintSet> real) {
        if (real.size() < 2) {
            return Result.missing(
                    NAME + "real strangers",
                    "times",
                    "fewer than two sets of real prints: give their folder with --data");
        }
        progress.accept("real prints before those of other sets");
        List<Print> crossing = prints.subList(0, Math.min(100, prints.size()));
        List<Probe> probes = prepared(crossing);
        IntFunction<List<Template>> others = at -> prints.stream()
                .filter(print -> !set(print).equals(set(crossing.get(at))))
                .map(Print::template)
                .toList();
        int references = IntStream.range(0, probes.size())
                        .map(at -> others.apply(at).size())
                        .sum()
                / probes.size();
        return held(
                "real strangers, " + references + " fingers on average",
                references,
                IntStream.range(0, probes.size())
                        .parallel()
                        .mapToObj(at -> scores(probes.get(at), others.apply(at)))
                        .toList());
    }

    private static String set(Print print) {
        return print.finger().split(" ", 2)[0];
    }

    private static List<Probe> prepared(List<Print> prints) {
        return prints.stream()
                .map(print -> Probe.of(FingerPosition.UNKNOWN, print.template()))
                .toList();
    }

    private static List<ComparisonScore> scores(Probe probe, List<Template> references) {
        return references.stream()
                .map(probe::compare)
                .filter(score -> score.reaches(Gallery.FLOOR))
                .toList();
    }

    /** Calibrates with the even crossings, predicts the odd ones. */
    private static Result held(String strangers, int references, List<List<ComparisonScore>> crossings) {
        var tally = ScoreTally.NONE;
        List<ComparisonScore> judged = new ArrayList<>();
        int counted = 0;
        for (int at = 0; at < crossings.size(); at++) {
            if (at % 2 == 0) {
                tally = tally.plus(ScoreTally.of(references, crossings.get(at)));
            } else {
                judged.addAll(crossings.get(at));
                counted++;
            }
        }
        Calibration calibrated =
                Calibration.SCALE.judge(tally, WIDE).orElseThrow().next();
        ComparisonScore threshold = calibrated.threshold(ALARMS / references);
        int alarms =
                (int) judged.stream().filter(score -> score.reaches(threshold)).count();
        double times = alarms / (ALARMS * counted);
        ObjectNode detail = new Proportion(alarms, references * counted).detail();
        detail.put("crossings", counted)
                .put("calibratedBy", crossings.size() - counted)
                .put("references", references)
                .put("threshold", threshold.value())
                .put("predictedACrossing", ALARMS)
                .put("observedACrossing", (double) alarms / counted)
                .put("observedToPredicted", times)
                .put("predictedByTheEnginesScale", references * Calibration.SCALE.rate(threshold));
        return Result.atMost(NAME + strangers, Math.max(times, 1 / times), "times", FACTOR_MAX, detail);
    }
}
