package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.PreparedTemplate;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.TwofoldExtraction;
import org.kapija.core.fingerprint.Verification;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.IndexSearch;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.RealSets.Shot;

/**
 * One finger before a gallery in which it may be or not (open set, ISO/IEC 19795-1): the share of enrolled fingers that
 * are not found when one search in a hundred may name a stranger. Ours chooses by the index and decides by two
 * templates of the probe against the one that is enrolled; SourceAFIS compares the probe with everybody.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}: the probes and their mates
 * @param cache a folder outside the project for drawn galleries
 * @param size of the gallery besides the mates
 * @param probes at most, spread over the sets
 * @param seed of the drawn strangers
 * @param progress is told what happens
 */
record IdentificationBench(Path data, Path cache, int size, int probes, long seed, Consumer<String> progress) {
    private static final double FALSE_POSITIVE_RATE = 0.01;
    private static final double CHANGE_PERCENT_MAX = -30;
    private static final int CHUNK = 2_000;

    /** A finger that is enrolled by its first image. */
    private record Enrolled(String finger, Template template) {}

    /** Another image of an enrolled finger. */
    private record Sought(int mate, Probe probe, Verification.Prepared prepared) {}

    /** What a way of searching answers: the score of the mate, 0 where it is not found, and of the best stranger. */
    private record Answer(double mate, double stranger) {
        Answer and(Answer other) {
            return new Answer(Math.max(mate, other.mate), Math.max(stranger, other.stranger));
        }
    }

    /** Measures: a hundred thousand comparisons for each probe, a quarter of an hour. */
    List<Result> results() {
        List<Enrolled> enrolled = new ArrayList<>();
        List<Sought> sought = new ArrayList<>();
        for (Path folder : RealSets.folders(data.resolve("fingerprints"))) {
            read(folder, enrolled, sought);
        }
        if (sought.isEmpty()) {
            return List.of(Result.missing("identification", "%", "no sets of real prints below " + data));
        }
        List<Sought> some = IntStream.range(0, Math.min(probes, sought.size()))
                .mapToObj(at -> sought.get((int) ((long) at * sought.size() / Math.min(probes, sought.size()))))
                .toList();
        progress.accept(some.size() + " probes before " + size + " drawn fingers, by the index");
        List<Answer> ours = chosen(some, enrolled);
        progress.accept("the same, by comparing with everybody");
        List<Answer> everybody = compared(some, enrolled);
        return List.of(
                missed("SourceAFIS with everybody", everybody),
                missed("index and two templates of the probe", ours),
                change(missed(everybody), missed(ours)));
    }

    private static void read(Path folder, List<Enrolled> enrolled, List<Sought> sought) {
        List<Optional<TwofoldExtraction.Extracted>> seen = new ArrayList<>();
        List<Shot> shots = RealSets.images(folder);
        shots.parallelStream().map(shot -> extracted(shot)).forEachOrdered(seen::add);
        Set<String> here = new HashSet<>();
        for (int at = 0; at < shots.size(); at++) {
            String finger = folder.getFileName() + " " + shots.get(at).finger();
            if (seen.get(at).isPresent()) {
                var templates = seen.get(at).get().templates();
                if (here.add(finger)) {
                    enrolled.add(new Enrolled(finger, templates.original()));
                } else {
                    sought.add(new Sought(
                            enrolled.size() - 1,
                            Probe.of(FingerPosition.UNKNOWN, templates.original()),
                            Verification.Prepared.of(FingerPosition.UNKNOWN, templates)));
                }
            }
        }
    }

    private static Optional<TwofoldExtraction.Extracted> extracted(Shot shot) {
        return switch (TwofoldExtraction.of(shot.image())) {
            case TwofoldExtraction.Extracted extracted -> Optional.of(extracted);
            case TwofoldExtraction.TooPoor _ -> Optional.empty();
        };
    }

    private List<Answer> chosen(List<Sought> some, List<Enrolled> enrolled) {
        FingerIndex index = new DrawnGallery(cache, seed, progress)
                .open(size)
                .with(IntStream.range(0, enrolled.size())
                        .mapToObj(
                                at -> new Entry(-1 - at, coded(enrolled.get(at).template())))
                        .toList());
        var search = new IndexSearch(index, Engine.fastest(System::nanoTime, LockSupport::parkNanos));
        var effort = Effort.forFingers(index.size());
        return some.parallelStream()
                .map(one -> search.search(one.probe().coded(), 0, 1, effort).stream()
                        .map(found -> answer(
                                one,
                                -1 - found.id(),
                                one.prepared()
                                        .compare(Template.of(found.finger().minutiae()))
                                        .fused()
                                        .value()))
                        .reduce(new Answer(0, 0), Answer::and))
                .toList();
    }

    private static CodedFinger coded(Template template) {
        return CodedFinger.of(template.places(), CodeMatrix.shipped());
    }

    /** Everybody, some at a time: all at once would take a gigabyte. */
    private List<Answer> compared(List<Sought> some, List<Enrolled> enrolled) {
        var drawn = new DrawnGallery(cache, seed, progress);
        List<Answer> answers = some.parallelStream()
                .map(one -> IntStream.range(0, enrolled.size())
                        .mapToObj(at -> answer(
                                one,
                                at,
                                one.probe().compare(enrolled.get(at).template()).value()))
                        .reduce(new Answer(0, 0), Answer::and))
                .toList();
        for (int from = 0; from < size; from += CHUNK) {
            List<PreparedTemplate> chunk = IntStream.range(from, Math.min(size, from + CHUNK))
                    .parallel()
                    .mapToObj(id -> PreparedTemplate.of(drawn.stranger(id)))
                    .toList();
            List<Answer> before = answers;
            answers = IntStream.range(0, some.size())
                    .parallel()
                    .mapToObj(at -> before.get(at)
                            .and(new Answer(
                                    0,
                                    chunk.stream()
                                            .mapToDouble(stranger -> some.get(at)
                                                    .probe()
                                                    .compare(stranger)
                                                    .value())
                                            .max()
                                            .orElse(0))))
                    .toList();
        }
        return answers;
    }

    /** A drawn stranger has no place among the enrolled. */
    private static Answer answer(Sought one, int place, double score) {
        return place == one.mate() ? new Answer(score, 0) : new Answer(0, score);
    }

    private static double threshold(List<Answer> answers) {
        return Scores.of(answers.stream().mapToDouble(Answer::stranger))
                .thresholdReachedBy((int) (FALSE_POSITIVE_RATE * answers.size()));
    }

    private static Proportion missed(List<Answer> answers) {
        double threshold = threshold(answers);
        return new Proportion(
                (int) answers.stream()
                        .filter(answer -> answer.mate() < threshold)
                        .count(),
                answers.size());
    }

    private Result missed(String how, List<Answer> answers) {
        return Result.told(
                        name("FNIR at FPIR 1 %, " + how), 100 * missed(answers).rate(), "%")
                .with(missed(answers).detail().put("threshold", threshold(answers)));
    }

    private Result change(Proportion from, Proportion to) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.set("everybody", from.detail());
        detail.set("ours", to.detail());
        return new Result(
                name("FNIR at FPIR 1 %, change"),
                from.errors() == 0 ? 0 : 100 * (to.rate() - from.rate()) / from.rate(),
                "%",
                CHANGE_PERCENT_MAX,
                Better.LOWER,
                detail);
    }

    private String name(String what) {
        return "one finger among " + size + ", " + what;
    }
}
