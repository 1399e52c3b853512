package org.kapija.core.identity.name;

import java.util.Arrays;

/**
 * How far a key may be from the one that is looked for. All of it is done to the keys of the probe, so that an index
 * need not hold a key for each slip that somebody might make.
 */
public enum KeyChange {
    /** The key itself. */
    NONE,
    /** A consonant left out, or two neighbours swapped. */
    LEFT_OUT,
    /** A consonant put in. */
    PUT_IN,
    /** A consonant replaced by one of another class. */
    REPLACED;

    /** Returns what this change makes of some keys, ascending, each once. */
    public int[] of(int[] keys) {
        int[] made = new int[keys.length * (Skeletons.CONSONANTS_MAX + 1) * Skeletons.CLASS_COUNT];
        int size = 0;
        for (int key : keys) {
            size = change(key, made, size);
        }
        Arrays.sort(made, 0, size);
        int different = 0;
        for (int at = 0; at < size; at++) {
            if (different == 0 || made[at] != made[different - 1]) {
                made[different++] = made[at];
            }
        }
        return Arrays.copyOf(made, different);
    }

    private int change(int key, int[] made, int from) {
        int length = length(key);
        int size = from;
        switch (this) {
            case NONE -> made[size++] = key;
            case LEFT_OUT -> {
                for (int at = 0; at < length; at++) {
                    made[size++] = Skeletons.proper(joined(key >>> (4 * at + 4), at, key));
                    made[size++] = Skeletons.proper(swapped(key, at));
                }
            }
            case PUT_IN -> {
                for (int at = 0; at <= length && length < Skeletons.CONSONANTS_MAX; at++) {
                    size = each(key >>> (4 * at), at, key, made, size);
                }
            }
            case REPLACED -> {
                for (int at = 0; at < length; at++) {
                    size = each(key >>> (4 * at + 4), at, key, made, size);
                }
            }
        }
        return size;
    }

    /** Puts each class between the consonants above and those below a place. */
    private static int each(int above, int at, int below, int[] made, int from) {
        int size = from;
        for (int one = 1; one < Skeletons.CLASS_COUNT; one++) {
            made[size++] = Skeletons.proper(joined((above << 4) | one, at, below));
        }
        return size;
    }

    /** Returns how many consonants a key holds. */
    private static int length(int key) {
        return (35 - Integer.numberOfLeadingZeros(key)) / 4;
    }

    private static int joined(int above, int at, int below) {
        int shift = 4 * at;
        return (above << shift) | (below & ((1 << shift) - 1));
    }

    private static int swapped(int key, int at) {
        int shift = 4 * at;
        int one = (key >>> shift) & 15;
        int next = (key >>> (shift + 4)) & 15;
        return next == 0 ? key : (key & ~(255 << shift)) | (one << (shift + 4)) | (next << shift);
    }
}
