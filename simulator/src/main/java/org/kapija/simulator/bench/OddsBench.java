package org.kapija.simulator.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Comparison;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Part;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Template;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Curve.Axis;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;
import org.kapija.simulator.bench.PrintSet.Print;
import org.kapija.simulator.finger.Distractor;

/**
 * Do the odds hold? Strangers cross before galleries of several sizes; half of the crossings calibrate, the other half
 * are predicted and counted. A threshold is asked for at which each crossing should raise four false candidates: rare
 * enough to lie in the tail, frequent enough to be counted in minutes. The rates that are shown to officers lie further
 * out, where nobody can count in a bench.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}; without it grown fingers cross
 * @param seed of everything drawn
 * @param progress is told what happens, a line at a time
 */
record OddsBench(Path data, long seed, Consumer<String> progress) {
    private static final String NAME = "false alarms, observed against predicted, ";

    /** A gallery of so many is compared as a whole. */
    private static final int CHUNK = 2_000;

    /** Ends of the line that predictions should lie on. */
    private static final double LEAST = 0.1;

    private static final double MOST = 10;

    private record Size(int references, int crossings) {}

    private static final List<Size> SIZES = List.of(new Size(1_000, 200), new Size(10_000, 40), new Size(100_000, 8));

    /**
     * Measures; some 1.5 million comparisons.
     *
     * @throws java.io.UncheckedIOException if a file of a set cannot be read
     */
    List<Result> results() {
        List<PrintSet> real = RealSets.in(data.resolve("fingerprints"), Extraction::twofold, progress);
        List<Print> prints = new ArrayList<>(
                real.isEmpty() ? SyntheticSet.of(40, 2, seed).prints().prints() : pooled(real));
        Collections.shuffle(prints, new Random(seed));
        List<OddsTrial> trials = new ArrayList<>();
        for (Size size : SIZES) {
            progress.accept(size.crossings() + " crossings before " + size.references() + " drawn fingers");
            int crossings = Math.min(size.crossings(), prints.size());
            var strangers = drawn(prints.subList(0, crossings), size.references());
            trials.add(
                    OddsTrial.of("drawn strangers, " + size.references() + " fingers", size.references(), strangers));
        }
        if (real.size() > 1) {
            trials.add(ofRealStrangers(prints));
        }
        List<Result> results = new ArrayList<>();
        trials.forEach(trial -> results.add(trial.result(NAME)));
        curve(trials).into(results.getFirst().detail());
        if (real.size() < 2) {
            results.add(Result.missing(
                    NAME + "real strangers",
                    "times",
                    "fewer than two sets of real prints: give their folder with --data"));
        }
        return results;
    }

    private static List<Print> pooled(List<PrintSet> sets) {
        return sets.stream()
                .flatMap(set -> set.prints().stream()
                        .map(print -> new Print(set.name() + " " + print.finger(), print.templates())))
                .toList();
    }

    /** What each print's comparisons with drawn fingers, which are forgotten at once, are worth to a search. */
    private List<List<ComparisonScore>> drawn(List<Print> crossing, int references) {
        List<Probe> probes = prepared(crossing);
        List<List<ComparisonScore>> reached = new ArrayList<>();
        probes.forEach(_ -> reached.add(new ArrayList<>()));
        for (int from = 0; from < references; from += CHUNK) {
            int start = from;
            Gallery chunk = gallery(IntStream.range(0, Math.min(CHUNK, references - from))
                    .parallel()
                    .mapToObj(at -> Template.read(Distractor.template(seed * 1_000_003 + start + at))
                            .orElseThrow())
                    .toList());
            IntStream.range(0, probes.size())
                    .parallel()
                    .forEach(at -> reached.get(at).addAll(worth(probes.get(at), chunk)));
        }
        return reached;
    }

    private OddsTrial ofRealStrangers(List<Print> prints) {
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
        return OddsTrial.of(
                "real strangers, " + references + " fingers on average",
                references,
                IntStream.range(0, probes.size())
                        .parallel()
                        .mapToObj(at -> worth(probes.get(at), gallery(others.apply(at))))
                        .toList());
    }

    private static String set(Print print) {
        return print.finger().split(" ", 2)[0];
    }

    private static List<Probe> prepared(List<Print> prints) {
        return prints.stream()
                .map(print -> Probe.of(FingerPosition.UNKNOWN, print.templates()))
                .toList();
    }

    /** Everybody a subject of his own. */
    private static Gallery gallery(List<Template> templates) {
        return Gallery.of(IntStream.range(0, templates.size())
                .mapToObj(at -> new Reference(Integer.toString(at), FingerPosition.UNKNOWN, templates.get(at)))
                .toList());
    }

    private static List<ComparisonScore> worth(Probe probe, Gallery gallery) {
        return gallery.sweep(List.of(probe), Part.WHOLE).comparisons().stream()
                .map(Comparison::worth)
                .toList();
    }

    private static Curve curve(List<OddsTrial> trials) {
        List<Line> lines = new ArrayList<>();
        trials.forEach(trial -> lines.add(trial.line()));
        lines.add(new Line("as predicted", List.of(new Point(LEAST, LEAST), new Point(MOST, MOST))));
        return new Curve(
                "odds",
                "False candidates a crossing: counted against predicted",
                new Axis("predicted", true),
                new Axis("counted", true),
                lines);
    }
}
