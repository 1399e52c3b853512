package org.kapija.core.identity.index;

import java.util.List;
import org.kapija.core.identity.name.NameToken;

/** A name in which a word stands, and how many words it has, in four octets: what a search asks of each at once. */
final class Posting {
    /** Names that a segment can hold. */
    static final int ROWS_MAX = 1 << 26;

    private static final int LENGTH_BITS = 5;

    private Posting() {}

    /**
     * Packs.
     *
     * @param row less than {@link #ROWS_MAX}
     * @param length as {@link #length(List)} counts
     */
    static int of(int row, int length) {
        return (row << LENGTH_BITS) | length;
    }

    static int row(int posting) {
        return posting >>> LENGTH_BITS;
    }

    /** Returns how many words the name has, halves left out. */
    static int length(int posting) {
        return posting & ((1 << LENGTH_BITS) - 1);
    }

    /** Counts words by what they say about a person, halves left out. */
    static int length(List<NameToken> words) {
        return (int) words.stream().mapToDouble(word -> word.role().weight()).sum();
    }
}
