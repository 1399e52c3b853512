package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.IndexSearch;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Hits.Hit;

/**
 * Searches of real probes in one gallery: what they cost and which hits of brute force they keep. All in, on one
 * thread: preparing and coding the probe, scan, rescoring, re-ranking, and SourceAFIS on the best.
 */
final class SearchTrial {
    private static final int WARM_UP = 10;
    private static final int BRUTE_FORCE_EVERY = 4;

    private final FingerIndex index;
    private final Engine engine;
    private final Effort effort;
    private final BruteForce bruteForce;
    private final Sample costs = new Sample();
    private final Map<String, int[]> bySet = new TreeMap<>();
    private final Map<String, int[]> byScore = new TreeMap<>();
    private int kept;
    private int searched;
    private int compared;

    private SearchTrial(FingerIndex index, Engine engine, Effort effort, BruteForce bruteForce) {
        this.index = index;
        this.engine = engine;
        this.effort = effort;
        this.bruteForce = bruteForce;
    }

    /** Enrols the mates among a gallery's strangers; their ids are negative. */
    static FingerIndex enrol(FingerIndex strangers, Hits hits) {
        var entries = new ArrayList<Entry>();
        for (int mate = 0; mate < hits.enrolled().size(); mate++) {
            entries.add(new Entry(-1 - mate, Hits.coded(hits.enrolled().get(mate))));
        }
        return strangers.with(entries);
    }

    /** Searches every hit's probe. */
    static SearchTrial of(FingerIndex index, Engine engine, Effort effort, List<Hit> hits, BruteForce bruteForce) {
        var trial = new SearchTrial(index, engine, effort, bruteForce);
        hits.stream().limit(WARM_UP).forEach(hit -> trial.search(hit));
        int turn = 0;
        for (Hit hit : hits) {
            var timed = Timed.of(() -> trial.search(hit));
            trial.note(hit, timed.value(), timed.nanos());
            if (turn++ % BRUTE_FORCE_EVERY == 0) {
                bruteForce.turn(hit.probe());
            }
        }
        return trial;
    }

    /**
     * What a search gave.
     *
     * @param found whether the mate is among it, by an id that is his and a score that is a hit
     * @param compared fingers compared in full
     */
    private record Answer(boolean found, int compared) {}

    private Answer search(Hit hit) {
        Probe probe = hit.probe();
        boolean found = false;
        var candidates = new IndexSearch(index, engine).search(probe.coded(), 0, 1, effort);
        for (var candidate : candidates) {
            var score = probe.compare(Template.of(candidate.finger().minutiae()));
            found |= candidate.id() == -1 - hit.mate() && score.value() >= Hits.THRESHOLD - 0.5;
        }
        return new Answer(found, candidates.size());
    }

    private void note(Hit hit, Answer answer, long nanos) {
        boolean found = answer.found();
        costs.add(nanos);
        compared += answer.compared();
        searched++;
        kept += found ? 1 : 0;
        count(bySet, hit.set(), found);
        double score = hit.score().value();
        count(byScore, score < 50 ? "40 to 50" : score < 60 ? "50 to 60" : "above 60", found);
    }

    private static void count(Map<String, int[]> counts, String name, boolean found) {
        int[] both = counts.computeIfAbsent(name, _ -> new int[2]);
        both[0] += found ? 1 : 0;
        both[1]++;
    }

    /** Returns how many times faster than comparing with everybody, at the median. */
    double times() {
        return bruteForce.pair() * index.size() / (costs.quantile(0.5) * 1e6);
    }

    /** The speed, held against a target. */
    Result speed(String name, double target) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("fingers", index.size()).put("kernel", engine.kernel().name());
        detail.put("rescored", effort.rescored()).put("reranked", effort.reranked());
        detail.put("looked", effort.looked());
        detail.put("comparedOnAverage", (double) compared / searched);
        detail.put("sourceAfisMicrosAPair", bruteForce.pair() / 1e3);
        detail.set("cpuMillis", costs.detail());
        return new Result(name, times(), "times brute force", target, Better.HIGHER, detail);
    }

    /** The share of hits kept among drawn strangers. */
    Result kept(String name) {
        ObjectNode detail = new Proportion(searched - kept, searched).detail();
        detail.put("meanOverSets", meanOverSets());
        bySet.forEach((set, both) -> detail.put(set, both[0] + " of " + both[1]));
        byScore.forEach((scores, both) -> detail.put("mate score " + scores, both[0] + " of " + both[1]));
        return Result.told(name, 100.0 * kept / searched, "%").with(detail);
    }

    private double meanOverSets() {
        return bySet.values().stream()
                .mapToDouble(both -> 100.0 * both[0] / both[1])
                .average()
                .orElse(0);
    }

    double medianMillis() {
        return costs.quantile(0.5);
    }
}
