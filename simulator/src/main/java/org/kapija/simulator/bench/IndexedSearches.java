package org.kapija.simulator.bench;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.Verification;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.IndexSearch;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.OpenSet.Sought;
import org.kapija.simulator.bench.OpenSetTrial.Mate;

/**
 * Whom the index chose for each probe, each compared by both templates.
 *
 * @param set of the probes
 * @param lists one for each probe
 */
record IndexedSearches(OpenSet set, List<List<Compared>> lists) {
    /** A reference that a search compares: its place among the enrolled, or beyond them. */
    record Compared(int place, Timed<Verification> scores) {}

    /** Searches every probe on all cores. */
    static IndexedSearches of(OpenSet set, FingerIndex index) {
        var search = new IndexSearch(index, Engine.fastest(System::nanoTime, LockSupport::parkNanos));
        var effort = Effort.forFingers(index.size());
        return new IndexedSearches(
                set,
                set.probes().parallelStream()
                        .map(one -> search.search(one.probe().coded(), 0, 1, effort).stream()
                                .map(found -> compared(one, found))
                                .toList())
                        .toList());
    }

    private static Compared compared(Sought sought, IndexSearch.Found found) {
        Template reference = Template.of(found.finger().minutiae());
        return new Compared(-1 - found.id(), Timed.of(() -> Verification.of(sought.probe(), reference)));
    }

    /** What a terminal decides by, of those whom the engine finds alike at all. */
    static double worth(Verification scores) {
        return lookedAtAgain(scores) ? scores.onEnginesScale().value() : 0;
    }

    private static boolean lookedAtAgain(Verification scores) {
        return scores.original().reaches(Gallery.FLOOR);
    }

    /**
     * Answers by a score.
     *
     * @param without probes that are searched once more as strangers, their mates left out
     */
    OpenSetTrial decided(List<Integer> without, ToDoubleFunction<Verification> score) {
        return new OpenSetTrial(
                IntStream.range(0, lists.size())
                        .mapToObj(at -> new Mate(mate(at), best(at, true, score)))
                        .toList(),
                Scores.of(without.stream().mapToDouble(at -> best(at, false, score))));
    }

    private double best(int probe, boolean mates, ToDoubleFunction<Verification> score) {
        return lists.get(probe).stream()
                .filter(compared -> (compared.place() == mate(probe)) == mates)
                .mapToDouble(compared -> score.applyAsDouble(compared.scores().value()))
                .max()
                .orElse(0);
    }

    private int mate(int probe) {
        return set.probes().get(probe).mate();
    }

    /** What the second looks of a search cost. */
    Result lookingAgain(String name) {
        var costs = new Sample();
        int looks = 0;
        for (List<Compared> list : lists) {
            var again = list.stream()
                    .map(Compared::scores)
                    .filter(scores -> lookedAtAgain(scores.value()))
                    .toList();
            looks += again.size();
            costs.add(again.stream().mapToLong(Timed::nanos).sum());
        }
        return Result.told(name + ", median", costs.quantile(0.5), "ms CPU")
                .with(costs.detail().put("looksASearch", (double) looks / lists.size()));
    }
}
