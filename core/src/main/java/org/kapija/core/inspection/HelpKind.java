package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a traveller needs at once, whoever they are. */
public enum HelpKind {
    /** Medical help. */
    DOCTOR,
    /** Water or food. */
    WATER_FOOD,
    /** Somebody is in danger, from companions too. */
    DANGER,
    /** A language nobody here speaks. */
    INTERPRETER,
    /** A child needs care. */
    CHILD,
    /** The Red Cross. */
    RED_CROSS;

    /** Returns the word used in data, such as {@code red-cross}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<HelpKind> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
