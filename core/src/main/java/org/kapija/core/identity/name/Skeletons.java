package org.kapija.core.identity.name;

import java.util.Arrays;

/**
 * Keys by which a token is found whatever its vowels and its spelling: its consonants as classes, of which there are
 * nine, four bits each, the first one in the highest bits. A spelling that leaves classes open has several keys.
 */
final class Skeletons {
    /** Most keys of a token. */
    static final int KEYS_MAX = 12;

    /** Consonants that count: what comes after them distinguishes nothing. */
    static final int CONSONANTS_MAX = 7;

    /** Classes; class 0 is none. */
    private static final String[] CLASSES = {"", "bp", "fv", "m", "n", "l", "r", "tdTD", "szSZCJc", "kgKG"};

    static final int CLASS_COUNT = CLASSES.length;
    private static final int DENTAL = 7;
    private static final int SIBILANT = 8;

    private static final int[] OPEN = open();

    private Skeletons() {}

    /** For each symbol the classes that it may be of, as bits. */
    private static int[] open() {
        int[] open = new int[Sounds.SYMBOLS];
        for (int symbol = 0; symbol < Sounds.SYMBOLS; symbol++) {
            open[symbol] = Sounds.phones(symbol)
                    .chars()
                    .map(Skeletons::classOf)
                    .map(one -> 1 << one)
                    .reduce(0, (one, other) -> one | other);
        }
        return open;
    }

    private static int classOf(int phone) {
        for (int at = 1; at < CLASSES.length; at++) {
            if (CLASSES[at].indexOf(phone) >= 0) {
                return at;
            }
        }
        return 0;
    }

    /** Returns the keys of a run of symbols, each once. */
    static int[] keys(byte[] sounds) {
        int[] keys = {0};
        for (byte symbol : sounds) {
            keys = extended(keys, OPEN[symbol & 0xFF]);
        }
        return keys;
    }

    /** Returns a changed key as a word would have it: no consonant twice in a row, none in the place of nothing. */
    static int proper(int key) {
        int proper = 0;
        for (int shift = 28; shift >= 0; shift -= 4) {
            proper = extended(proper, (key >>> shift) & 15);
        }
        return proper;
    }

    private static int[] extended(int[] keys, int classes) {
        if (classes == 1) {
            return keys;
        }
        int[] longer = new int[keys.length * Integer.bitCount(classes)];
        int size = 0;
        for (int rest = classes; rest != 0; rest &= rest - 1) {
            for (int key : keys) {
                longer[size++] = extended(key, Integer.numberOfTrailingZeros(rest));
            }
        }
        return Arrays.stream(longer).distinct().limit(KEYS_MAX).toArray();
    }

    /** A dental before a sibilant is part of it, and a doubled consonant is one. */
    private static int extended(int key, int one) {
        int last = key & 15;
        if (one == 0 || one == last || key >>> (4 * (CONSONANTS_MAX - 1)) != 0) {
            return key;
        }
        return last == DENTAL && one == SIBILANT ? (key & ~15) | one : (key << 4) | one;
    }
}
