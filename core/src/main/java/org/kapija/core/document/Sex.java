package org.kapija.core.document;

import java.util.Arrays;
import java.util.Optional;

/** Sex as the document states it (ICAO Doc 9303-4, 4.2.2.2). */
public enum Sex {
    FEMALE('F'),
    MALE('M'),
    /** Filler, as the standard writes it, or X, as several states do. */
    UNSPECIFIED('<');

    private final char letter;

    Sex(char letter) {
        this.letter = letter;
    }

    /** Returns the character in the zone: F, M or the filler. */
    public char letter() {
        return letter;
    }

    /** Reads the character of a zone; empty if it means nothing. */
    static Optional<Sex> of(char character) {
        char letter = character == 'X' ? '<' : character;
        return Arrays.stream(values()).filter(sex -> sex.letter == letter).findFirst();
    }
}
