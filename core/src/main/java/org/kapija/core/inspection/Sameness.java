package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an officer says of a traveller without a document who comes shortly after one below the age of capture. */
public enum Sameness {
    /** The one who has just been here: no finger is captured (S3). */
    SAME,
    /** Somebody else. */
    ANOTHER;

    /** Returns the word used in data, such as {@code another}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the constant of a word used in data. */
    public static Optional<Sameness> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
