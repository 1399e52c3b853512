package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a finger was not captured. None of them is a reproach, and nothing counts them against a person (S4). */
public enum FingerReason {
    /** There is no such finger. */
    MISSING,
    /** Covered. */
    BANDAGED,
    /** Its ridges are worn off. */
    WORN,
    /** Cannot be used today. */
    TEMPORARY,
    /** The traveller would rather not. */
    DECLINED;

    /** Returns the word used in data, such as {@code declined}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<FingerReason> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
