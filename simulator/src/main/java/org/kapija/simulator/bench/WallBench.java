package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.IndexSearch;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Hits.Hit;

/**
 * How long somebody waits for a search on two cores while another thread keeps adding fingers. The target holds where a
 * SourceAFIS comparison takes 60 microseconds, so it is scaled by what one takes here.
 *
 * @param index to search
 * @param engine to search with
 * @param hits gives probes
 * @param bruteForce tells how fast this machine is today
 */
record WallBench(FingerIndex index, Engine engine, Hits hits, BruteForce bruteForce) {
    private static final int CORES = 2;
    private static final double MILLIS_MAX = 300;
    private static final double PAIR_NANOS = 60_000;
    private static final int ADDED_A_SECOND = 100;
    private static final int PROBES_MAX = 100;

    Result result(int size) {
        var current = new AtomicReference<>(index);
        Thread writer = Thread.ofPlatform().daemon().start(() -> write(current));
        var waits = new Sample();
        for (Hit hit : hits.hits().subList(0, Math.min(PROBES_MAX, hits.hits().size()))) {
            waits.add(Wall.of(() -> search(hit, current.get())).nanos());
            bruteForce.turn(hit.probe());
        }
        writer.interrupt();
        double scale = bruteForce.pair() / PAIR_NANOS;
        ObjectNode detail = waits.detail().put("addedMeanwhile", current.get().size() - index.size());
        detail.put("sourceAfisMicrosAPair", bruteForce.pair() / 1e3);
        return Result.atMost(
                "wait for a search of " + size + " on two cores under one writer, p95",
                waits.quantile(0.95),
                "ms",
                MILLIS_MAX * scale,
                detail);
    }

    private int search(Hit hit, FingerIndex now) {
        var probe = hit.probe();
        var effort = Effort.forFingers(now.size());
        var search = new IndexSearch(now, engine);
        return IntStream.range(0, CORES)
                .parallel()
                .map(part -> (int) search.search(probe.coded(), part, CORES, effort).stream()
                        .map(found -> probe.compare(Template.of(found.finger().minutiae())))
                        .filter(score -> score.value() >= Hits.THRESHOLD)
                        .count())
                .sum();
    }

    private void write(AtomicReference<FingerIndex> current) {
        try {
            for (int id = 0; true; id++) {
                var print = hits.enrolled().get(id % hits.enrolled().size());
                var entry = new Entry(Integer.MIN_VALUE + id, Hits.coded(print));
                current.updateAndGet(now -> now.with(List.of(entry)));
                Thread.sleep(1000 / ADDED_A_SECOND);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // measured enough
        }
    }
}
