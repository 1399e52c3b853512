package org.kapija.simulator.bench;

import java.util.List;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * What a change of an index costs: from a template at hand to an index that finds it, or does not any more.
 *
 * @param index to change
 * @param hits gives fingers to add
 */
record ChangeBench(FingerIndex index, Hits hits) {
    private static final int ROUNDS = 50;
    private static final int NEW_ID = Integer.MAX_VALUE;

    List<Result> results(int size) {
        var adding = new Sample();
        var removing = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            var print = hits.enrolled().get(round % hits.enrolled().size());
            var added = Wall.of(() -> {
                CodedFinger coded = Hits.coded(print);
                return index.with(List.of(new Entry(NEW_ID, coded)));
            });
            adding.add(added.nanos());
            var removed = Wall.of(() -> added.value().without(id -> id == NEW_ID));
            removing.add(removed.nanos());
            if (removed.value().size() != index.size() || added.value().size() != index.size() + 1) {
                throw new IllegalStateException("a change of the index was lost");
            }
        }
        return List.of(
                Result.atMost("adding to " + size + ", p95", adding.quantile(0.95), "ms", 10, adding.detail()),
                Result.atMost("removing from " + size + ", p95", removing.quantile(0.95), "ms", 10, removing.detail()));
    }
}
