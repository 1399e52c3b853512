package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.PreparedTemplate;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Curve.Axis;
import org.kapija.simulator.bench.OpenSet.Sought;
import org.kapija.simulator.bench.OpenSetTrial.Mate;

/**
 * One finger before a gallery in which it may be or not (open set, ISO/IEC 19795-1): the share of enrolled fingers that
 * are not found when one search in a hundred may name a stranger. Ours chooses by the index and decides, as a terminal
 * does, by two templates of the probe against the one that is enrolled; SourceAFIS compares the probe with everybody.
 * Every probe is looked for; comparing with everybody is dear, so thresholds rest on some of them with their mates left
 * out.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}: the probes and their mates
 * @param cache a folder outside the project for drawn galleries
 * @param size of the gallery besides the mates
 * @param strangers probes that set the thresholds, spread over the sets, for both ways the same
 * @param seed of the drawn strangers
 * @param progress is told what happens
 */
record IdentificationBench(Path data, Path cache, int size, int strangers, long seed, Consumer<String> progress) {
    private static final double FALSE_POSITIVE_RATE = 0.01;
    private static final double CHANGE_PERCENT_MAX = -30;
    private static final int CHUNK = 5_000;

    /** Measures: {@code size} comparisons for each of the strangers, half an hour of CPU time with 200 of them. */
    List<Result> results() {
        OpenSet set = OpenSet.of(data.resolve("fingerprints"));
        if (set.probes().isEmpty()) {
            return List.of(Result.missing("identification", "%", "no sets of real prints below " + data));
        }
        List<Integer> without = set.spread(strangers);
        progress.accept(set.probes().size() + " probes before " + size + " drawn fingers, by the index");
        IndexedSearches searches = indexed(set);
        OpenSetTrial ours = searches.decided(without, IndexedSearches::worth);
        OpenSetTrial plain =
                searches.decided(without, scores -> scores.original().value());
        progress.accept(without.size() + " of them, by comparing with everybody");
        OpenSetTrial everybody = everybody(set, without);
        int alarms = (int) (FALSE_POSITIVE_RATE * without.size());
        double possible = scoreOf(Certainty.POSSIBLE, size + set.enrolled().size());
        return List.of(
                missed("SourceAFIS with everybody", everybody, alarms),
                missed("index and SourceAFIS", plain, alarms),
                missed("index and two templates of the probe", ours, alarms),
                change(everybody, plain, ours, alarms),
                unnamed("index and SourceAFIS", plain, possible),
                unnamed("index and two templates of the probe", ours, possible),
                searches.lookingAgain(name("looking again")));
    }

    /** The score on the engine's scale from which on a single finger is of a class. */
    private static double scoreOf(Certainty certainty, int subjects) {
        return 10 * Math.log10(subjects / certainty.falseAlarmsMax());
    }

    private IndexedSearches indexed(OpenSet set) {
        FingerIndex index = new DrawnGallery(cache, seed, progress)
                .open(size)
                .with(IntStream.range(0, set.enrolled().size())
                        .mapToObj(at -> new Entry(-1 - at, coded(set.enrolled().get(at))))
                        .toList());
        return IndexedSearches.of(set, index);
    }

    private static CodedFinger coded(Template template) {
        return CodedFinger.of(template.places(), CodeMatrix.shipped());
    }

    private OpenSetTrial everybody(OpenSet set, List<Integer> without) {
        List<Mate> mates = set.probes().parallelStream()
                .map(one -> new Mate(
                        one.mate(),
                        one.probe().compare(set.enrolled().get(one.mate())).value()))
                .toList();
        List<Sought> probes = without.stream().map(set.probes()::get).toList();
        double[] best = new double[probes.size()];
        Arrays.setAll(
                best,
                at -> IntStream.range(0, set.enrolled().size())
                        .filter(place -> place != probes.get(at).mate())
                        .mapToDouble(place -> probes.get(at)
                                .probe()
                                .compare(set.enrolled().get(place))
                                .value())
                        .max()
                        .orElse(0));
        var drawn = new DrawnGallery(cache, seed, progress);
        for (int from = 0; from < size; from += CHUNK) {
            // some at a time: all at once would take a gigabyte
            List<PreparedTemplate> chunk = IntStream.range(from, Math.min(size, from + CHUNK))
                    .parallel()
                    .mapToObj(id -> PreparedTemplate.of(drawn.stranger(id)))
                    .toList();
            Arrays.parallelSetAll(
                    best,
                    at -> chunk.stream()
                            .mapToDouble(stranger ->
                                    probes.get(at).probe().compare(stranger).value())
                            .reduce(best[at], Math::max));
            progress.accept("compared with " + Math.min(size, from + CHUNK));
        }
        return new OpenSetTrial(mates, Scores.of(Arrays.stream(best)));
    }

    private Result missed(String how, OpenSetTrial trial, int alarms) {
        return Result.told(
                        name("FNIR at FPIR 1 %, " + how),
                        100 * trial.missed(alarms).rate(),
                        "%")
                .with(trial.detail(alarms));
    }

    private Result unnamed(String how, OpenSetTrial trial, double threshold) {
        ObjectNode detail = trial.below(threshold).detail().put("threshold", threshold);
        detail.set("searchesThatNameAStranger", trial.named(threshold).detail());
        return Result.told(
                        name("not even possible, " + how),
                        100 * trial.below(threshold).rate(),
                        "%")
                .with(detail);
    }

    private Result change(OpenSetTrial everybody, OpenSetTrial plain, OpenSetTrial ours, int alarms) {
        double from = everybody.missed(alarms).rate();
        double[] range = ours.change(everybody, alarms, seed);
        ObjectNode detail = JsonNodeFactory.instance
                .objectNode()
                .put("low95OverDrawsOfFingers", range[0])
                .put("high95OverDrawsOfFingers", range[1]);
        new Curve(
                        "identification-open-set",
                        "One finger among " + size + ": not found, against false candidates",
                        new Axis("searches that name a stranger, %", true),
                        new Axis("enrolled fingers not found, %", false),
                        List.of(
                                everybody.line("SourceAFIS with everybody"),
                                plain.line("index and SourceAFIS"),
                                ours.line("index and two templates of the probe")))
                .into(detail);
        return new Result(
                name("FNIR at FPIR 1 %, change"),
                from == 0 ? 0 : 100 * (ours.missed(alarms).rate() - from) / from,
                "%",
                CHANGE_PERCENT_MAX,
                Better.LOWER,
                detail);
    }

    private String name(String what) {
        return "one finger among " + size + ", " + what;
    }
}
