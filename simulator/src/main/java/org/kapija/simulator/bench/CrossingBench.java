package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.client.CentralPage;
import org.kapija.simulator.region.Installation;
import org.kapija.simulator.region.Ports;
import org.kapija.simulator.region.Region;
import org.kapija.simulator.region.RegionPlan;
import org.kapija.simulator.traveller.Crowd;
import org.kapija.simulator.world.GrownFingers;

/**
 * Whole crossings through real programs, with an unpaced scanner, at three sizes of the list a decade apart: from the
 * last finger on the glass to the candidates on the console.
 *
 * @param directory below which each size has a region of its own
 * @param enrolled fingers on the largest list
 * @param crossings measured at each size, after two that warm up
 * @param seed of travellers, fingers and list
 */
public record CrossingBench(Installation installation, Path directory, int enrolled, int crossings, long seed) {
    private static final int WARMING_UP = 2;
    private static final Duration LIST_PATIENCE = Duration.ofMinutes(15);
    private static final double ANSWER_MILLIS_MAX = 1_000;
    private static final double TAP_MILLIS_MAX = 50;
    private static final double RESIDENT_MB_MAX = 512;

    /** What was measured at one size. */
    private record Run(int fingers, Crossings crossings, double firstSeconds, ObjectNode memory) {
        double answer(double share) {
            return crossings.answer().quantile(share);
        }
    }

    /**
     * Measures.
     *
     * @param progress is told in a few words what happens
     * @throws IOException if a region does not run
     */
    public BenchReport run(Consumer<String> progress) throws IOException {
        var runs = new ArrayList<Run>();
        for (int size : new int[] {enrolled / 100, enrolled / 10, enrolled}) {
            runs.add(measure(Math.max(size, Enrolment.FINGERS_EACH), progress));
        }
        progress.accept("cloning the project for a first crossing");
        return report(runs, new FirstCrossing(installation.home(), directory.resolve("clone")).measured());
    }

    private Run measure(int fingers, Consumer<String> progress) throws IOException {
        long start = System.nanoTime();
        var source = new GrownFingers();
        var plan = new RegionPlan(
                installation, directory.resolve("fingers-" + fingers), Ports.free(), seed, Optional.empty());
        try (Region region = Region.start(plan, source, progress)) {
            progress.accept("enrolling " + fingers + " fingers");
            enrol(region, fingers);
            try (var crossings = Crossings.open(region)) {
                crossings.play(new Crowd(seed).traveller(1), false);
                double firstSeconds = (System.nanoTime() - start) / 1e9;
                for (int number = 2; number < WARMING_UP + crossings() + 1; number++) {
                    progress.accept("crossing " + number);
                    crossings.play(new Crowd(seed).traveller(number), number > WARMING_UP);
                }
                return new Run(
                        fingers,
                        crossings,
                        firstSeconds,
                        Memory.of(region.terminal().pid()));
            }
        }
    }

    private void enrol(Region region, int fingers) throws IOException {
        try (CentralPage central = CentralPage.open(region.central())) {
            new Enrolment(seed).alerts(fingers).forEach(batch -> central.stage(batch.stream()));
            central.awaitList(region.terminalId(), central.release(), LIST_PATIENCE);
        }
    }

    private BenchReport report(List<Run> runs, Result firstCrossing) {
        Run largest = runs.getLast();
        var results = new ArrayList<Result>();
        results.add(Result.atMost(
                "last finger to candidates on the console, p95, " + largest.fingers() + " enrolled fingers",
                largest.answer(0.95),
                "ms",
                ANSWER_MILLIS_MAX,
                largest.crossings().answer().detail()));
        results.add(Result.atMost(
                "tap on the console to its answer, p95",
                largest.crossings().tap().quantile(0.95),
                "ms",
                TAP_MILLIS_MAX,
                largest.crossings().tap().detail()));
        results.add(Result.atMost(
                "terminal resident, peak",
                largest.memory().path("peakMB").asDouble(),
                "MB",
                RESIDENT_MB_MAX,
                largest.memory()));
        results.add(firstCrossing);
        results.add(Result.told(
                "start of a built region to its first finished crossing",
                runs.getFirst().firstSeconds(),
                "s"));
        runs.forEach(run -> results.add(search(run)));
        results.add(
                Result.told("growth of the search with the list, exponent over the last decade", exponent(runs), ""));
        return new BenchReport("crossing", results);
    }

    /** What the terminal says of its own search: the plain linear comparison is all there is in it. */
    private static Result search(Run run) {
        Sample search = run.crossings().search();
        double median = search.quantile(0.5);
        ObjectNode detail = search.detail()
                .put("answerP50", run.answer(0.5))
                .put("answerP95", run.answer(0.95))
                .put("fingersSearched", run.crossings().fingersSearched())
                .put("microsecondsEachFinger", 1_000 * median / run.fingers());
        return new Result(
                "search alone, median, " + run.fingers() + " enrolled fingers",
                median,
                "ms",
                0,
                BenchReport.Better.NEITHER,
                detail);
    }

    private static double exponent(List<Run> runs) {
        Run smaller = runs.get(runs.size() - 2);
        Run larger = runs.getLast();
        double times = larger.crossings().search().quantile(0.5)
                / Math.max(1, smaller.crossings().search().quantile(0.5));
        return Math.log(times) / Math.log((double) larger.fingers() / smaller.fingers());
    }
}
