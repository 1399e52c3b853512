package org.kapija.simulator.bench;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.simulator.bench.Hits.Hit;
import org.kapija.simulator.bench.PrintSet.Print;

/**
 * Hits of fingers as hits of hands: fingers of a set are taken for those of a person, four at a time as in
 * {@link HandSet}, and a hand is hit where one of its fingers is.
 */
final class HandHits {
    private final Map<String, List<String>> fingers = new HashMap<>();
    private final Map<String, BitSet> hits = new HashMap<>();

    /**
     * Notes a hit.
     *
     * @param at its place among all
     * @param turn which print of each finger is enrolled
     */
    void note(int at, Hit hit, PrintSet set, int turn) {
        touch(hit.print(), set)
                .ifPresent(
                        touch -> hits.computeIfAbsent(hit.set() + " " + touch + " against " + turn, _ -> new BitSet())
                                .set(at));
    }

    /** Hands of which no finger is held, of all that are hit. */
    Proportion lost(BitSet held) {
        int lost = (int) hits.values().stream()
                .filter(fingers -> !fingers.intersects(held))
                .count();
        return new Proportion(lost, hits.size());
    }

    private Optional<String> touch(Print print, PrintSet set) {
        List<String> all = fingers.computeIfAbsent(
                set.name(),
                _ -> set.prints().stream().map(Print::finger).distinct().toList());
        int hand = all.indexOf(print.finger()) / HandSet.FINGERS.size();
        int touch = set.prints().stream()
                .filter(other -> other.finger().equals(print.finger()))
                .toList()
                .indexOf(print);
        boolean whole = (hand + 1) * HandSet.FINGERS.size() <= all.size();
        return whole ? Optional.of(hand + ", touch " + touch) : Optional.empty();
    }
}
