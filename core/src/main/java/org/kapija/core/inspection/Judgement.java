package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a named human thinks of a candidate. */
public enum Judgement {
    /** Probe and alert are of one person. */
    SAME,
    /** They are not. */
    NOT_SAME,
    /** It cannot be told. */
    CANNOT_TELL;

    /** Returns the word used in data, such as {@code cannot-tell}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<Judgement> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
