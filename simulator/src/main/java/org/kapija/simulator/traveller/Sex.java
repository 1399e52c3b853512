package org.kapija.simulator.traveller;

/** Sex as a travel document prints it (Doc 9303-3 §4.3 calls the third one unspecified). */
public enum Sex {
    FEMALE('F'),
    MALE('M'),
    UNSPECIFIED('<');

    private final char letter;

    Sex(char letter) {
        this.letter = letter;
    }

    /** Returns the character in the machine readable zone. */
    public char letter() {
        return letter;
    }
}
