package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an inspection is: always worked out from what has happened, never stored. */
public enum Step {
    /** A document is awaited or read. */
    DOCUMENT,
    /** The traveller is to be told what happens (S7). */
    INFORMATION,
    /** Fingers are captured. */
    FINGERS,
    /** The watchlist is searched. */
    SEARCHING,
    /** A candidate awaits the officer's judgement. */
    HIT,
    /** A candidate awaits the second, expert judgement. */
    EXPERT,
    /** Everything is judged and the officer decides. */
    RESULT,
    /** The officer has decided. */
    OUTCOME;

    /** Returns the word used in data, such as {@code outcome}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<Step> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
