package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.PrintSet.Print;
import org.kapija.simulator.learn.CodeSeparation;
import org.kapija.simulator.learn.CodeSeparation.Spread;
import org.kapija.simulator.learn.DrawnLessons;
import org.kapija.simulator.learn.FingerprintCodes;
import org.kapija.simulator.learn.Lesson;
import org.kapija.simulator.learn.MatedLesson;

/**
 * How good the shipped codes are, and what it costs that they were learned from synthetic fingers: the same is learned
 * from every other real finger, and both are tried on the rest.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}
 * @param seed of the drawn strangers
 * @param progress is told what happens, a line at a time
 */
record CodesBench(Path data, long seed, Consumer<String> progress) {
    /** Points of mates that synthetic learning may cost in a shortlist of one in a hundred. */
    private static final double LOST_MAX = 0.1;

    private static final int HELD_OUT = 60;
    private static final int TOUCHES = 4;
    private static final int STRANGERS = 4_000;
    private static final int HUNDREDTH = 1;

    /** Measures: a minute or two. */
    List<Result> results() {
        var results = new ArrayList<Result>();
        results.addAll(separation("synthetic, held out", CodeMatrix.shipped(), heldOut()));
        List<PrintSet> sets = RealSets.in(data.resolve("fingerprints"), progress);
        if (sets.isEmpty()) {
            results.add(Result.missing("mates lost by synthetic learning", "points", "no real sets below " + data));
            return results;
        }
        List<List<Print>> fingers = fingers(sets);
        List<List<Print>> taught = everyOther(fingers, 0);
        List<List<Print>> tried = everyOther(fingers, 1);
        progress.accept("learning from " + taught.size() + " real fingers, for comparison");
        CodeMatrix real = FingerprintCodes.learnedFrom(lessons(taught));
        List<Lesson> unseen = lessons(tried);
        results.addAll(separation("real", CodeMatrix.shipped(), unseen));
        results.addAll(separation("real, learned from real", real, unseen));
        results.addAll(shortlists(tried, taught, real));
        return results;
    }

    private List<Lesson> heldOut() {
        return new SplittableRandom(~seed)
                .longs(HELD_OUT)
                .mapToObj(finger -> DrawnLessons.of(finger, TOUCHES))
                .toList();
    }

    private static List<List<Print>> fingers(List<PrintSet> sets) {
        Map<String, List<Print>> fingers = new TreeMap<>();
        for (PrintSet set : sets) {
            for (Print print : set.prints()) {
                fingers.computeIfAbsent(set.name() + "/" + print.finger(), _ -> new ArrayList<>())
                        .add(print);
            }
        }
        return List.copyOf(fingers.values());
    }

    private static List<List<Print>> everyOther(List<List<Print>> fingers, int first) {
        return IntStream.range(0, fingers.size())
                .filter(at -> at % 2 == first)
                .mapToObj(fingers::get)
                .toList();
    }

    private static List<Lesson> lessons(List<List<Print>> fingers) {
        return fingers.parallelStream()
                .map(prints -> MatedLesson.of(
                        prints.stream().map(print -> print.template().places()).toList()))
                .toList();
    }

    private static List<Result> separation(String of, CodeMatrix matrix, List<Lesson> lessons) {
        var results = new ArrayList<Result>();
        for (int words = 1; words <= CodeMatrix.WORDS; words++) {
            CodeSeparation separation = CodeSeparation.of(matrix, lessons, words);
            ObjectNode detail = JsonNodeFactory.instance.objectNode();
            detail.set("mates", detail(separation.mates()));
            detail.set("strangers", detail(separation.strangers()));
            String name = 64 * words + " bits apart, " + of;
            results.add(
                    Result.told(name, separation.sensitivity(), "deviations").with(detail));
        }
        return results;
    }

    private static ObjectNode detail(Spread spread) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("pairs", spread.count())
                .put("mean", spread.mean())
                .put("deviation", spread.deviation());
    }

    private List<Result> shortlists(List<List<Print>> tried, List<List<Print>> others, CodeMatrix real) {
        progress.accept("scanning " + STRANGERS + " drawn strangers and the real ones");
        long[] strangers = new SplittableRandom(seed).longs(STRANGERS).toArray();
        var trial = new ShortlistTrial(
                tried, others, LongStream.of(strangers).boxed().toList());
        var results = new ArrayList<Result>();
        for (int words = 1; words <= CodeMatrix.WORDS; words++) {
            ShortlistTrial.Lost shipped = trial.lost(CodeMatrix.shipped(), words);
            ShortlistTrial.Lost learned = trial.lost(real, words);
            String bits = 64 * words + " bits";
            results.add(
                    Result.told("mates beyond the best 1 % of real strangers, " + bits, shipped.real(HUNDREDTH), "%")
                            .with(shipped.detail()));
            results.add(Result.told("the same, learned from real, " + bits, learned.real(HUNDREDTH), "%")
                    .with(learned.detail()));
            ObjectNode drawn = JsonNodeFactory.instance.objectNode();
            drawn.put("pointsAmongDrawnStrangers", shipped.drawn(HUNDREDTH) - learned.drawn(HUNDREDTH));
            drawn.put("note", "drawn strangers flatter a matrix that was learned from such; real ones decide");
            results.add(Result.atMost(
                    "mates lost by synthetic learning, " + bits,
                    shipped.real(HUNDREDTH) - learned.real(HUNDREDTH),
                    "points",
                    LOST_MAX,
                    drawn));
        }
        return results;
    }
}
