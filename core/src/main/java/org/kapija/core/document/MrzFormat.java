package org.kapija.core.document;

import java.util.Arrays;
import java.util.Optional;

/** Sizes of official travel documents with a zone. Visas and national layouts are not among them. */
public enum MrzFormat {
    /** Cards (ICAO Doc 9303-5). */
    TD1(3, 30),
    /** Larger cards and old identity cards (ICAO Doc 9303-6). */
    TD2(2, 36),
    /** Passports (ICAO Doc 9303-4). */
    TD3(2, 44);

    private final int lines;
    private final int length;

    MrzFormat(int lines, int length) {
        this.lines = lines;
        this.length = length;
    }

    /** Finds the format of so many lines of so many characters. */
    static Optional<MrzFormat> ofShape(int lines, int length) {
        return Arrays.stream(values())
                .filter(format -> format.lines == lines && format.length == length)
                .findFirst();
    }

    /** Returns the number of lines. */
    public int lines() {
        return lines;
    }

    /** Returns the number of characters in each line. */
    public int length() {
        return length;
    }

    /** Returns whether a number longer than nine characters runs on in the optional data (Doc 9303-5 and -6, 4.2.2). */
    boolean numberMayRunOn() {
        return this != TD3;
    }

    /** Returns where the zone holds what. */
    MrzLayout layout() {
        return switch (this) {
            case TD1 -> MrzLayout.TD1;
            case TD2 -> MrzLayout.TD2;
            case TD3 -> MrzLayout.TD3;
        };
    }
}
