package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a candidate was found by. */
public enum Basis {
    /** Fingers. */
    FINGERS,
    /** The document number. */
    DOCUMENT,
    /** The name in the document, and what else it says of its holder. */
    NAME;

    /** Returns the word used in data, such as {@code document}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<Basis> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
