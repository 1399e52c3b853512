package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A named human who is signed in: the only kind of actor that decides anything.
 *
 * @param id service number, such as {@code RS-1042}; never {@code system}
 * @param role what they may do
 */
public record Officer(String id, Role role) {
    public Officer {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,31}")
                || id.toLowerCase(Locale.ROOT).equals("system")) {
            throw new IllegalArgumentException("officer: " + id);
        }
    }

    /** What an officer may do. */
    public enum Role {
        /** First line. */
        GUARD,
        /** Trained in comparing fingers and documents. */
        EXPERT,
        /** Answers for the shift. */
        SUPERVISOR;

        /** Returns the word used in data, such as {@code guard}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds the role of a word used in data. */
        public static Optional<Role> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(role -> role.word().equals(word))
                    .findFirst();
        }

        /** Returns whether an opinion of this role counts as the second, expert one. */
        public boolean givesExpertOpinion() {
            return this != GUARD;
        }
    }
}
