package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.IndexSearch;
import org.kapija.core.fingerprint.index.IndexSearch.Trace;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;
import org.kapija.simulator.bench.Hits.Hit;
import org.kapija.simulator.bench.PrintSet.Print;

/**
 * The estimate that lengths of lists are chosen by. Drawn strangers are easier than real ones, 4 to 30 times in the far
 * tail, so a list that holds all mates among them may not hold them among people. Here every probe meets every real
 * finger that is not its own; what share of these passes a step says where the list would end in a gallery of any size.
 */
final class RealStrangers {
    private static final int[] SIZES = {10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000};

    private final List<Hit> hits = new ArrayList<>();
    private final HandHits hands = new HandHits();
    private final List<Trace> mates = new ArrayList<>();
    private final List<Trace> strangers = new ArrayList<>();

    private RealStrangers() {}

    /**
     * Follows mates and strangers of every hit through the steps of a search among the strangers.
     *
     * @param turns hits with one or another print of each finger enrolled
     */
    static RealStrangers of(Engine engine, List<PrintSet> sets, List<Hits> turns) {
        var real = new RealStrangers();
        List<Print> prints = sets.stream().flatMap(set -> set.prints().stream()).toList();
        List<CodedFinger> coded = prints.stream().map(Hits::coded).toList();
        FingerIndex all = FingerIndex.empty(CodeMatrix.shipped().version())
                .with(IntStream.range(0, coded.size())
                        .mapToObj(id -> new Entry(id, coded.get(id)))
                        .toList())
                .compacted(Arena.ofAuto());
        for (int turn = 0; turn < turns.size(); turn++) {
            for (Hit hit : turns.get(turn).hits()) {
                for (PrintSet set : sets) {
                    if (set.name().equals(hit.set())) {
                        real.hands.note(real.hits.size(), hit, set, turn);
                    }
                }
                real.follow(hit, turns.get(turn).enrolled().get(hit.mate()), prints, coded, all, engine);
            }
        }
        return real;
    }

    private void follow(
            Hit hit, Print mate, List<Print> prints, List<CodedFinger> coded, FingerIndex all, Engine engine) {
        hits.add(hit);
        // strangers' scores are measured among strangers: other prints of the finger would count as such
        IntPredicate own = id -> prints.get(id).finger().equals(mate.finger());
        List<Trace> traces =
                new IndexSearch(all.without(own), engine).trace(hit.probe().coded(), coded);
        for (int at = 0; at < traces.size(); at++) {
            if (prints.get(at).equals(mate)) {
                mates.add(traces.get(at));
            } else if (!own.test(at)) {
                strangers.add(traces.get(at));
            }
        }
    }

    /** Returns the share of mates that would hold their place among so many real strangers. */
    Result kept(String name, int fingers, Effort effort, double target) {
        Cuts cuts = cuts(fingers, effort);
        BitSet held = held(cuts);
        Map<String, int[]> bySet = new TreeMap<>();
        for (int at = 0; at < mates.size(); at++) {
            int[] both = bySet.computeIfAbsent(hits.get(at).set(), _ -> new int[2]);
            both[0] += held.get(at) ? 1 : 0;
            both[1]++;
        }
        int kept = held.cardinality();
        ObjectNode detail = new Proportion(mates.size() - kept, mates.size()).detail();
        detail.put("comparisonsOfStrangers", strangers.size());
        long compared = strangers.stream().filter(cuts::hold).count();
        detail.put("strangersComparedInFullOnAverage", (double) compared * fingers / strangers.size());
        detail.put(
                "meanOverSets",
                bySet.values().stream()
                        .mapToDouble(both -> 100.0 * both[0] / both[1])
                        .average()
                        .orElse(0));
        bySet.forEach((set, both) -> detail.put(set, both[0] + " of " + both[1]));
        return new Result(name, 100.0 * kept / mates.size(), "%", target, Better.HIGHER, detail);
    }

    /**
     * Returns the share of hands that would be found by one of four searches: whose finger is found has all compared.
     */
    Result keptHands(String name, int fingers, Effort effort, double target) {
        Proportion lost = hands.lost(held(cuts(fingers, effort)));
        return new Result(name, 100 - 100 * lost.rate(), "%", target, Better.HIGHER, lost.detail());
    }

    /** Share of mates lost, percent, against the number of fingers, from ten thousand to a million. */
    Line lost(String name, UnaryOperator<Effort> lists) {
        return new Line(
                name,
                IntStream.of(SIZES)
                        .mapToObj(size -> {
                            Cuts cuts = cuts(size, lists.apply(Effort.forFingers(size)));
                            int kept = held(cuts).cardinality();
                            return new Point(size, 100 - 100.0 * kept / mates.size());
                        })
                        .toList());
    }

    /** Where the lists end, each among those that the lists before it hold. */
    private record Cuts(float glance, float scan, float rescore) {
        boolean hold(Trace trace) {
            return trace.glance() >= glance
                    && trace.deviations() >= scan
                    && trace.rescore() >= rescore
                    && trace.worth();
        }
    }

    private Cuts cuts(int fingers, Effort effort) {
        double share = (double) fingers / strangers.size();
        float glance = cut(strangers.stream().map(Trace::glance).toList(), effort.looked() / share);
        List<Trace> looked =
                strangers.stream().filter(each -> each.glance() >= glance).toList();
        float scan = cut(looked.stream().map(Trace::deviations).toList(), effort.rescored() / share);
        List<Trace> rescored =
                looked.stream().filter(each -> each.deviations() >= scan).toList();
        float rescore = cut(rescored.stream().map(Trace::rescore).toList(), effort.reranked() / share);
        return new Cuts(glance, scan, rescore);
    }

    /** Which mates would hold their place. */
    private BitSet held(Cuts cuts) {
        var held = new BitSet();
        for (int at = 0; at < mates.size(); at++) {
            held.set(at, cuts.hold(mates.get(at)));
        }
        return held;
    }

    /** The value that so many of the strangers reach; where it is less than one of them, the greatest of all. */
    private static float cut(List<Float> values, double reaching) {
        List<Float> falling = values.stream()
                .sorted((one, other) -> Float.compare(other, one))
                .toList();
        if (falling.isEmpty() || reaching >= falling.size()) {
            return Float.NEGATIVE_INFINITY;
        }
        return falling.get((int) Math.max(0, Math.floor(reaching) - 1));
    }
}
