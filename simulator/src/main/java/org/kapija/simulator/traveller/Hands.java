package org.kapija.simulator.traveller;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which fingers somebody has, and the seed they grow from. */
final class Hands {
    private Hands() {}

    /** All ten positions but those. */
    static SortedSet<Integer> without(Set<Integer> missing) {
        var fingers = new TreeSet<Integer>();
        IntStream.rangeClosed(1, 10)
                .filter(position -> !missing.contains(position))
                .forEach(fingers::add);
        return Collections.unmodifiableSortedSet(fingers);
    }

    /** One person, one seed: the world's, mixed with the id by FNV-1a so that neighbours differ in every bit. */
    static long seed(long world, String id) {
        long hash = 0xCBF29CE484222325L ^ world;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }
}
