package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.RerankWeights;
import org.kapija.core.fingerprint.index.ScanKernel;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Curve.Point;

/**
 * One finger against many: speed as a multiple of comparing with everybody, hits kept, memory, changes.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}: the probes and their mates
 * @param cache a folder outside the project for drawn galleries
 * @param sizes of the galleries, ascending
 * @param seed of the drawn strangers
 * @param progress is told what happens
 */
record SearchBench(Path data, Path cache, List<Integer> sizes, long seed, Consumer<String> progress) {
    /** Which print of each finger is enrolled in turn for the estimate: one alone would rest on few hits. */
    private static final List<Integer> TURNS = List.of(0, 2, 4);

    private static final int HITS_OF_A_SET = 40;
    private static final int HITS_OF_A_KERNEL = 10;
    private static final int OTHER_KERNELS_AT = 100_000;

    /** Persons that hands are estimated among, which takes no gallery of that size. */
    private static final int HANDS = 1_000_000;

    List<Result> results() {
        List<Result> results = new ArrayList<>();
        List<PrintSet> sets = RealSets.in(data.resolve("fingerprints"), progress);
        Hits hits = Hits.of(sets, HITS_OF_A_SET);
        if (hits.hits().isEmpty()) {
            return List.of(Result.missing("searches", "", "no sets of real prints below " + data));
        }
        Engine engine = Engine.fastest(System::nanoTime, LockSupport::parkNanos);
        var strangers = RealStrangers.of(
                engine,
                sets,
                TURNS.stream()
                        .map(turn -> Hits.of(sets, Integer.MAX_VALUE, turn))
                        .toList());
        var drawn = new DrawnGallery(cache, seed, progress);
        List<Point> medians = new ArrayList<>();
        List<Point> everybody = new ArrayList<>();
        for (int size : sizes) {
            var opened = Timed.of(() -> drawn.open(size)); // makes missing files; the second opening is timed
            var again = Wall.of(() -> drawn.open(size));
            FingerIndex index = SearchTrial.enrol(opened.value(), hits);
            progress.accept(
                    "searching " + index.size() + " fingers, " + hits.hits().size() + " probes");
            var effort = Effort.forFingers(size);
            var trial = SearchTrial.of(index, engine, effort, hits.hits(), new BruteForce(drawn));
            medians.add(new Point(size, trial.medianMillis()));
            everybody.add(new Point(size, trial.medianMillis() * trial.times()));
            results.add(trial.speed("one finger among " + size, Targets.speed(size, engine.kernel())));
            results.add(trial.kept("hits kept among drawn strangers, " + size));
            results.add(
                    strangers.kept("hits kept, real-strangers estimate, " + size, size, effort, Targets.kept(size)));
            results.add(Result.atMost("opening " + size + " from files", again.seconds(), "s", 1, none()));
            results.addAll(new ChangeBench(index, hits).results(size));
            if (size == OTHER_KERNELS_AT) {
                results.addAll(otherKernels(index, engine, effort, hits, drawn));
            }
        }
        results.add(exponent(medians, everybody));
        int largest = sizes.getLast();
        results.addAll(fourFingers(largest, strangers, medians.getLast(), everybody.getLast()));
        SearchCurves.lost(strangers).into(results.getLast().detail());
        results.add(memory(drawn.open(largest), largest));
        results.add(new WallBench(SearchTrial.enrol(drawn.open(largest), hits), engine, hits, new BruteForce(drawn))
                .result(largest));
        results.add(rebuild(drawn));
        return results;
    }

    private List<Result> otherKernels(FingerIndex index, Engine engine, Effort effort, Hits hits, DrawnGallery drawn) {
        List<Result> results = new ArrayList<>();
        var some = hits.hits().stream()
                .filter(hit -> hits.hits().indexOf(hit) % HITS_OF_A_KERNEL == 0)
                .toList();
        for (ScanKernel kernel : Engine.kernels()) {
            if (!kernel.name().equals(engine.kernel().name())) {
                progress.accept("kernel " + kernel.name());
                var trial = SearchTrial.of(
                        index, new Engine(RerankWeights.shipped(), kernel), effort, some, new BruteForce(drawn));
                results.add(trial.speed(
                        "one finger among " + index.size() + ", kernel " + kernel.name(), Targets.PLAIN_KERNEL));
            }
        }
        return results;
    }

    /** How the cost grows: 1 is in proportion to the gallery. */
    private static Result exponent(List<Point> medians, List<Point> everybody) {
        Point first = medians.getFirst();
        Point last = medians.getLast();
        double exponent = medians.size() < 2 ? 0 : Math.log(last.y() / first.y()) / Math.log(last.x() / first.x());
        ObjectNode detail = none();
        medians.forEach(median -> detail.put("cpuMillisAt" + (long) median.x(), median.y()));
        SearchCurves.time(medians, everybody).into(detail);
        return Result.atMost("exponent of the cost", exponent, "", 1, detail);
    }

    /** A hand costs what its fingers cost one after another: nothing is shared between them. */
    private static List<Result> fourFingers(int size, RealStrangers strangers, Point median, Point everybody) {
        String name = "four fingers by four searches, ";
        ObjectNode detail = none().put("cpuMillis", 4 * median.y());
        return List.of(
                new Result(
                        name + "speed among " + size,
                        everybody.y() / median.y(),
                        "times brute force",
                        Targets.HAND_SPEED,
                        Better.HIGHER,
                        detail),
                strangers.keptHands(
                        name + "hits kept, real-strangers estimate, " + HANDS,
                        HANDS,
                        Effort.forFingers(HANDS),
                        Targets.HAND_KEPT));
    }

    private Result memory(FingerIndex index, int size) {
        long octets = index.segments().stream()
                .mapToLong(segment -> segment.octets().byteSize())
                .sum();
        ObjectNode detail = none().put("fingers", size).put("octets", octets);
        detail.put("note", "mapped files: all of a segment is touched by its checksum, so this is resident");
        return Result.atMost("memory a finger, packed", (double) octets / size, "octets", 1000, detail);
    }

    /** From templates as they are stored to packed segments, on one core. */
    private Result rebuild(DrawnGallery drawn) {
        int count = 5_000;
        var stored = IntStream.range(0, count)
                .mapToObj(id -> drawn.stranger(id).cbor())
                .toList();
        var timed = Timed.of(() -> DrawnGallery.coded(
                stored.stream().map(cbor -> Template.read(cbor).orElseThrow()).toList()));
        double seconds = timed.nanos() / 1e9;
        ObjectNode detail = none().put("fingers", count).put("cpuSeconds", seconds);
        detail.put("note", "computed for a million on two cores from this many");
        return Result.atMost(
                "rebuilding 1000000 from templates, two cores", seconds / count * 1e6 / 2, "s", 600, detail);
    }

    private static ObjectNode none() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** What is wanted, by size of the gallery. */
    private static final class Targets {
        static final double PLAIN_KERNEL = 60;
        static final double HAND_SPEED = 400;
        static final double HAND_KEPT = 99.9;
        private static final Set<String> NARROW_KERNELS = Set.of("vector 128", "vector 256");

        static double speed(int fingers, ScanKernel kernel) {
            if (NARROW_KERNELS.contains(kernel.name()) && fingers == OTHER_KERNELS_AT) {
                return 100;
            }
            return fingers >= 1_000_000 ? 350 : fingers >= 100_000 ? 250 : 80;
        }

        static double kept(int fingers) {
            return fingers >= 1_000_000 ? 99.5 : 99.8;
        }
    }
}
