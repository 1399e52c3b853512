package org.kapija.simulator.bench;

import static java.util.Comparator.comparingDouble;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.CaptureQuality;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Curve.Axis;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;
import org.kapija.simulator.bench.RealSets.Shot;

/**
 * Does the quality of a capture say whether it will match? Pairs of one finger, compared by SourceAFIS at its
 * verification threshold; the share missed when pairs with the worst captures are sent back (error-versus-reject
 * curve).
 *
 * @param data a folder with sets of real prints below {@code fingerprints}
 * @param progress is told what happens, a line at a time
 */
public record QualityBench(Path data, Consumer<String> progress) {
    private static final double[] SENT_BACK = {0, 0.05, 0.1, 0.2, 0.3};
    private static final int CURVE_PERCENT_MAX = 40;

    private record Capture(String finger, Template template, CaptureQuality quality) {}

    /**
     * A pair of one finger: its score, and the quality of its worse capture by the measure of today and by the first.
     */
    private record Pair(double score, double quality, double first) {}

    /**
     * Measures. A minute of CPU time with the public sets beside the project.
     *
     * @throws java.io.UncheckedIOException if a file of a set cannot be read
     */
    public List<Result> results() {
        var results = new ArrayList<Result>();
        var pooled = new ArrayList<Pair>();
        for (Path folder : RealSets.folders(data.resolve("fingerprints"))) {
            String name = folder.getFileName().toString();
            List<Shot> shots = RealSets.images(folder);
            progress.accept(name + ": " + shots.size() + " images");
            List<Pair> pairs = pairs(shots);
            pooled.addAll(pairs);
            results.add(curve(name, pairs));
        }
        if (pooled.isEmpty()) {
            return List.of(Result.missing("error versus reject", "%", "no pairs of real prints below " + data));
        }
        results.add(curve("pooled", pooled));
        picture(pooled).into(results.getLast().detail());
        return results;
    }

    private static Curve picture(List<Pair> pairs) {
        return new Curve(
                "quality",
                "Captures of poor quality sent back: " + pairs.size() + " pairs of one finger",
                new Axis("pairs sent back, %", false),
                new Axis("of the others missed at a score of 40, %", false),
                List.of(
                        line(pairs, Pair::quality, CaptureQuality.MEASURE),
                        line(pairs, Pair::first, "the first version of the measure")));
    }

    private static Line line(List<Pair> pairs, ToDoubleFunction<Pair> quality, String name) {
        return new Line(
                name,
                IntStream.rangeClosed(0, CURVE_PERCENT_MAX)
                        .mapToObj(percent -> new Point(
                                percent,
                                100 * missed(pairs, quality, percent / 100.0).rate()))
                        .toList());
    }

    private static List<Pair> pairs(List<Shot> shots) {
        List<Capture> captures = shots.parallelStream()
                .map(QualityBench::capture)
                .flatMap(Optional::stream)
                .toList();
        return IntStream.range(0, captures.size())
                .parallel()
                .boxed()
                .flatMap(row -> mates(captures.get(row), captures.subList(row + 1, captures.size())))
                .toList();
    }

    private static Optional<Capture> capture(Shot shot) {
        return switch (Extraction.of(shot.image())) {
            case Extraction.Extracted(var templates, var quality) ->
                Optional.of(new Capture(shot.finger(), templates.original(), quality));
            case Extraction.TooPoor _ -> Optional.empty();
        };
    }

    private static Stream<Pair> mates(Capture one, List<Capture> others) {
        var probe = Probe.of(FingerPosition.UNKNOWN, one.template());
        return others.stream()
                .filter(other -> other.finger().equals(one.finger()))
                .map(other -> new Pair(
                        probe.compare(other.template()).value(),
                        Math.min(one.quality().value(), other.quality().value()),
                        Math.min(first(one.quality()), first(other.quality()))));
    }

    /** The first version of the measure, but for the breadth of ridges: weakest of area, contrast and minutiae. */
    private static double first(CaptureQuality quality) {
        return 100 * Math.min(Math.min(quality.ridgeArea() / 150, quality.contrast() / 0.4), quality.minutiae() / 35.0);
    }

    private static Result curve(String set, List<Pair> pairs) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("measure", CaptureQuality.MEASURE);
        double missed = 0;
        for (double share : SENT_BACK) {
            Proportion kept = missed(pairs, Pair::quality, share);
            String name = "sentBack" + Math.round(100 * share);
            ObjectNode step = detail.putObject(name);
            step.set("today", kept.detail());
            step.set("firstVersion", missed(pairs, Pair::first, share).detail());
            missed = share == 0.2 ? 100 * kept.rate() : missed;
        }
        return Result.told("FNMR at 40, a fifth of the pairs sent back, " + set, missed, "%")
                .with(detail);
    }

    private static Proportion missed(List<Pair> pairs, ToDoubleFunction<Pair> quality, double sentBack) {
        List<Pair> kept = pairs.stream()
                .sorted(comparingDouble(quality))
                .skip(Math.round(sentBack * pairs.size()))
                .toList();
        int missed = (int)
                kept.stream().filter(pair -> pair.score() < Trial.THRESHOLD).count();
        return new Proportion(missed, kept.size());
    }
}
