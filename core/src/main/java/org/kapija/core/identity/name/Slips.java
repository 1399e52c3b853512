package org.kapija.core.identity.name;

import java.util.Arrays;

/**
 * The words that one slip of the pen makes of a word: a letter left out, put in or replaced, or two neighbours swapped.
 * They are told by a number each, so that hundreds can be looked up while one word is compared; different words seldom
 * have the same number.
 */
public final class Slips {
    /** Letters that may be put in, a range for each script. */
    private static final char[][] ALPHABETS = {{'a', 'z'}, {'α', 'ω'}, {'а', 'ќ'}, {'ء', 'ي'}};

    private static final int BASE = 0x01000193;

    private final int[] before;
    private final int[] after;
    private final int[] powers;
    private final String word;
    private int[] found = new int[512];
    private int size;

    private Slips(String word) {
        this.word = word;
        before = new int[word.length() + 1];
        after = new int[word.length() + 1];
        powers = new int[word.length() + 2];
        powers[0] = 1;
        for (int at = 0; at <= word.length(); at++) {
            powers[at + 1] = powers[at] * BASE;
        }
        for (int at = 0; at < word.length(); at++) {
            before[at + 1] = before[at] * BASE + word.charAt(at);
        }
        for (int at = word.length() - 1; at >= 0; at--) {
            after[at] = word.charAt(at) * powers[word.length() - 1 - at] + after[at + 1];
        }
    }

    /** Returns the number of a word as it is written. */
    public static int number(NameToken word) {
        int number = 0;
        for (int at = 0; at < word.letters().length(); at++) {
            number = number * BASE + word.letters().charAt(at);
        }
        return spread(number);
    }

    /** Returns the numbers of the word itself and of what a slip makes of it; some more than once. */
    public static int[] numbers(NameToken word) {
        return new Slips(word.letters()).numbers();
    }

    private int[] numbers() {
        add(before[word.length()]);
        for (int at = 0; at < word.length(); at++) {
            add(joined(before[at], at + 1));
            if (at + 1 < word.length()) {
                add(joined((before[at] * BASE + word.charAt(at + 1)) * BASE + word.charAt(at), at + 2));
            }
        }
        for (char[] alphabet : ALPHABETS) {
            if (!word.isEmpty() && word.charAt(0) >= alphabet[0] && word.charAt(0) <= alphabet[1]) {
                for (char letter = alphabet[0]; letter <= alphabet[1]; letter++) {
                    with(letter);
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void with(char letter) {
        for (int at = 0; at <= word.length(); at++) {
            int begun = before[at] * BASE + letter;
            add(joined(begun, at));
            if (at < word.length()) {
                add(joined(begun, at + 1));
            }
        }
    }

    /** The number of a beginning, and of the word from a place on. */
    private int joined(int begun, int from) {
        return begun * powers[word.length() - from] + after[from];
    }

    private void add(int number) {
        found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
        found[size++] = spread(number);
    }

    private static int spread(int number) {
        int mixed = (number ^ (number >>> 15)) * 0x2C1B3C6D;
        return mixed ^ (mixed >>> 12);
    }
}
