package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why there is no document to go by. */
public enum NoDocumentReason {
    /** The traveller has none. */
    NONE,
    /** Lost or stolen. */
    LOST,
    /** It cannot be read. */
    DAMAGED,
    /** The traveller does not show it. */
    REFUSED;

    /** Returns the word used in data, such as {@code refused}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<NoDocumentReason> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
