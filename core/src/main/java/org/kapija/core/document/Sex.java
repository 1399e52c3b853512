package org.kapija.core.document;

import java.util.Optional;

/** Sex as the document states it (ICAO Doc 9303-4, 4.2.2.2). */
public enum Sex {
    FEMALE('F'),
    MALE('M'),
    /** The filler: not stated, as the standard writes it. */
    UNSPECIFIED('<'),
    /** X, which several States write: not stated, or neither of the two. */
    X('X');

    private final char letter;

    Sex(char letter) {
        this.letter = letter;
    }

    /** Returns the character in the zone: F, M, X or the filler. */
    public char letter() {
        return letter;
    }

    /** Reads the character of a zone; empty if it means nothing. */
    public static Optional<Sex> of(char character) {
        return switch (character) {
            case 'F' -> Optional.of(FEMALE);
            case 'M' -> Optional.of(MALE);
            case '<' -> Optional.of(UNSPECIFIED);
            case 'X' -> Optional.of(X);
            default -> Optional.empty();
        };
    }
}
