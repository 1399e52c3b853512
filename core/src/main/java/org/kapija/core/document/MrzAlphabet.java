package org.kapija.core.document;

/** Which characters may stand at a position (ICAO Doc 9303-3, 4.3; the fields' own in 9303-4 to -7). */
public enum MrzAlphabet {
    LETTERS("A-Z <", "ABCDEFGHIJKLMNOPQRSTUVWXYZ<"),
    DIGITS("0-9 <", "0123456789<"),
    SEX("FMX<", "FMX<"),
    ANY("A-Z 0-9 <", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"),
    /** Where a layout has nothing but the filler. */
    FILLER("<", "<");

    private static final char FIRST = '0';

    private final String readable;
    private final String characters;
    private final long members; // bit n: the character n places after '0'

    MrzAlphabet(String readable, String members) {
        this.readable = readable;
        this.characters = members;
        this.members =
                members.chars().mapToLong(member -> 1L << (member - FIRST)).reduce(0, (a, b) -> a | b);
    }

    /** Returns whether a character is one of them. */
    public boolean has(char character) {
        int at = character - FIRST;
        return at >= 0 && at < Long.SIZE && (members >>> at & 1) == 1;
    }

    /** Returns all of them. */
    public String characters() {
        return characters;
    }

    /** Returns the alphabet as a guard may read it. */
    String readable() {
        return readable;
    }
}
