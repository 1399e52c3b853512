package org.kapija.simulator.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.simulator.bench.PrintSet.Print;

/**
 * What brute force finds, so that a search can be asked for it: of every finger one print is enrolled, and every other
 * print that reaches {@value #THRESHOLD} against it is a hit to keep.
 *
 * @param enrolled one print a finger
 * @param hits probes with their mates
 */
record Hits(List<Print> enrolled, List<Hit> hits) {
    static final double THRESHOLD = 40;

    Hits {
        enrolled = List.copyOf(enrolled);
        hits = List.copyOf(hits);
    }

    /**
     * A probe that finds its mate when compared with everybody.
     *
     * @param set it belongs to
     * @param print the probe
     * @param mate its place among the enrolled
     * @param score against the mate
     */
    record Hit(String set, Print print, int mate, ComparisonScore score) {
        Probe probe() {
            return Probe.of(FingerPosition.UNKNOWN, print.template());
        }
    }

    /**
     * Finds the hits inside each set, the first print of each finger being enrolled.
     *
     * @param most hits taken of a set, spread evenly over it
     */
    static Hits of(List<PrintSet> sets, int most) {
        return of(sets, most, 0);
    }

    /**
     * Finds the hits inside each set.
     *
     * @param most hits taken of a set, spread evenly over it
     * @param turn which print of each finger is enrolled, from 0; of a finger with fewer prints the last
     */
    static Hits of(List<PrintSet> sets, int most, int turn) {
        List<Print> enrolled = new ArrayList<>();
        List<Hit> all = new ArrayList<>();
        for (PrintSet set : sets) {
            Map<String, List<Print>> fingers = new LinkedHashMap<>();
            set.prints()
                    .forEach(print -> fingers.computeIfAbsent(print.finger(), _ -> new ArrayList<>())
                            .add(print));
            List<Hit> here = new ArrayList<>();
            for (List<Print> prints : fingers.values()) {
                int enrolling = Math.min(turn, prints.size() - 1);
                Print mate = prints.get(enrolling);
                for (int at = 0; at < prints.size(); at++) {
                    if (at != enrolling) {
                        hit(set, prints.get(at), mate, enrolled.size()).ifPresent(here::add);
                    }
                }
                enrolled.add(mate);
            }
            all.addAll(spread(here, most));
        }
        return new Hits(enrolled, all);
    }

    private static Optional<Hit> hit(PrintSet set, Print print, Print mate, int place) {
        var score = Probe.of(FingerPosition.UNKNOWN, print.template()).compare(mate.template());
        return score.value() >= THRESHOLD ? Optional.of(new Hit(set.name(), print, place, score)) : Optional.empty();
    }

    static CodedFinger coded(Print print) {
        return CodedFinger.of(print.template().places(), CodeMatrix.shipped());
    }

    private static List<Hit> spread(List<Hit> hits, int most) {
        List<Hit> some = new ArrayList<>();
        int wanted = Math.min(most, hits.size());
        for (int at = 0; at < wanted; at++) {
            some.add(hits.get((int) ((long) at * hits.size() / wanted)));
        }
        return some;
    }
}
