package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What one state's file says of a prior registration. No answer never reads as "no hit".
 *
 * @param state two or three letters
 * @param answer hit or not, or why there is none
 * @param reference the other state's case number, on a hit
 */
public record PriorAnswer(String state, Answer answer, Optional<String> reference) {
    /** Hit or not, or why there is neither. */
    public enum Answer {
        /** Registered there. */
        HIT,
        /** Not registered there. */
        NO_HIT,
        /** That state's file could not be reached. */
        NOT_REACHABLE,
        /** The law does not allow to ask that state. */
        NOT_ASKED;

        /** Returns the word used in data, such as {@code no-hit}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Finds the answer of a word used in data. */
        public static Optional<Answer> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(answer -> answer.word().equals(word))
                    .findFirst();
        }
    }
}
