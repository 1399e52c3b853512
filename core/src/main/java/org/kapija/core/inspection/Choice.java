package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an officer decides. Refusal of entry is a measure of the second line and no choice of a terminal. */
public enum Choice {
    /** The traveller may go on. */
    PASS,
    /** The second line takes over. */
    REFER;

    /** Returns the word used in data, such as {@code refer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<Choice> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
