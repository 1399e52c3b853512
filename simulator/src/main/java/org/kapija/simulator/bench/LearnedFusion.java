package org.kapija.simulator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kapija.simulator.bench.TwofoldTrial.Pair;
import org.kapija.simulator.learn.LogisticRegression;
import org.kapija.simulator.learn.LogisticRegression.Example;

/**
 * What a set of real fingers with fit terms would give: the weight of the coincidence learned from all sets but one and
 * tried on that one. Never shipped.
 */
final class LearnedFusion {
    private LearnedFusion() {}

    /** Every set under the weight that the others taught, together. */
    static Trial leavingOneOut(List<TwofoldTrial> sets) {
        return Trial.pooled(IntStream.range(0, sets.size())
                .mapToObj(one -> sets.get(one).weighing(weight(without(one, sets))))
                .toList());
    }

    private static List<TwofoldTrial> without(int one, List<TwofoldTrial> sets) {
        var others = new ArrayList<>(sets);
        others.remove(one);
        return others;
    }

    /** How much a unit of coincidence counts against a unit of the engine's mean; mates weigh as much as strangers. */
    static double weight(List<TwofoldTrial> sets) {
        List<Pair> pairs = TwofoldTrial.pooled(sets).pairs();
        long genuine = pairs.stream().filter(Pair::genuine).count();
        double[] weights = LogisticRegression.weights(pairs.stream()
                .map(pair -> new Example(
                        List.of(pair.both().mean().value(), pair.both().coincidence()),
                        pair.genuine(),
                        1.0 / (pair.genuine() ? genuine : pairs.size() - genuine)))
                .toList());
        return weights[1] / weights[0];
    }
}
