package org.kapija.core.identity.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A name that may be compared in full.
 *
 * @param row of the name
 * @param person who bears it
 * @param promise how much is expected of it
 */
record Finalist(int row, int person, float promise) {
    /** Most names of one person: who has a hundred aliases must not push everybody else out. */
    private static final int NAMES_OF_ONE = 4;

    /** Returns the rows of the most promising. */
    static int[] best(Stream<Finalist> all, int most) {
        Map<Integer, Integer> names = new HashMap<>();
        return all.sorted(Comparator.comparingDouble(Finalist::promise).reversed())
                .filter(one -> names.merge(one.person, 1, Integer::sum) <= NAMES_OF_ONE)
                .limit(most)
                .mapToInt(Finalist::row)
                .toArray();
    }
}
