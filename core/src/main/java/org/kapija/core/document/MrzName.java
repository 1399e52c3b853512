package org.kapija.core.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kapija.core.document.transliteration.Transliteration;

/**
 * A name as words of a zone.
 *
 * @param primary words of the primary identifier
 * @param secondary words of the secondary identifier; may be none
 */
record MrzName(List<String> primary, List<String> secondary) {
    /** Letters of the secondary identifier that stay when the primary one has to be cut (Doc 9303-4, 4.2.3). */
    private static final int SECONDARY_MIN = 2;

    MrzName {
        primary = List.copyOf(primary);
        secondary = List.copyOf(secondary);
    }

    /** Takes a name as it is printed, in any script that the transliteration knows. */
    static MrzName of(String primary, String secondary, Transliteration transliteration) {
        return new MrzName(words(transliteration.of(primary)), words(transliteration.of(secondary)));
    }

    /** Reads a name field; the parting of the identifiers is lost where a cut took it. */
    static MrzName read(String line) {
        String[] identifiers = MrzParser.withoutTrailingFillers(line).split("<<", 2);
        return new MrzName(words(identifiers[0]), identifiers.length == 2 ? words(identifiers[1]) : List.of());
    }

    /** Doc 9303-3, 4.6: apostrophes vanish, hyphens, commas and blanks part words. */
    private static List<String> words(String identifier) {
        return Arrays.stream(identifier.replaceAll("['’‘ʼ`.]", "").split("[\\s,<‐‑-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * Cuts the name to a field: words from the last one backwards, but leaves each its first letter while that is
     * enough. It is one of the ways that Doc 9303 allows; {@link #kept} writes any other.
     *
     * @param length of the field
     */
    MrzName fitted(int length) {
        if (secondary.isEmpty()) {
            return new MrzName(cut(primary, length), secondary);
        }
        int whole = join(secondary).length();
        List<String> front = cut(primary, length - 2 - Math.min(whole, SECONDARY_MIN));
        return new MrzName(front, cut(secondary, length - 2 - join(front).length()));
    }

    /**
     * Cuts the name as the issuing State chose.
     *
     * @param letters kept of each word, in order; none drops the word, and so for words without a number
     */
    MrzName kept(List<Integer> letters) {
        List<String> words = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int at = 0; at < Math.min(letters.size(), primary.size() + secondary.size()); at++) {
            boolean front = at < primary.size();
            String word = front ? primary.get(at) : secondary.get(at - primary.size());
            if (letters.get(at) > 0) {
                (front ? words : given).add(word.substring(0, Math.min(word.length(), letters.get(at))));
            }
        }
        return new MrzName(words, given);
    }

    /**
     * Returns whether a zone may have cut this name to the other: each word of the other begins the word of this in the
     * same place, and only words at the end are missing.
     */
    boolean mayBeCutTo(MrzName other) {
        return begins(other.primary, primary) && begins(other.secondary, secondary);
    }

    private static boolean begins(List<String> some, List<String> whole) {
        for (int at = 0; at < some.size(); at++) {
            if (at >= whole.size() || !whole.get(at).startsWith(some.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the field without fillers at its end. */
    String line() {
        return secondary.isEmpty() ? join(primary) : join(primary) + "<<" + join(secondary);
    }

    private static List<String> cut(List<String> words, int length) {
        if (2 * words.size() - 1 > length) { // not even the first letters have room
            String line = join(words);
            return List.of(MrzParser.withoutTrailingFillers(line.substring(0, Math.min(length, line.length()))));
        }
        List<String> kept = new ArrayList<>(words);
        int excess = join(words).length() - length;
        for (int at = kept.size() - 1; at >= 0 && excess > 0; at--) {
            String word = kept.get(at);
            String shorter = word.substring(0, Math.max(1, word.length() - excess));
            excess -= word.length() - shorter.length();
            kept.set(at, shorter);
        }
        return kept;
    }

    private static String join(List<String> words) {
        return String.join("<", words);
    }
}
