package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of one layer's check. */
public enum LayerVerdict {
    /** It holds. */
    PASSED,
    /** It does not. */
    FAILED,
    /** Something needed for the check is missing. */
    COULD_NOT_CHECK,
    /** It was not tried. */
    NOT_DONE;

    /** Returns the word used in data, such as {@code not-done}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<LayerVerdict> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
