package org.kapija.core.document;

import java.util.Arrays;

/**
 * The letters of a {@link MrzPicture}: capitals for content, small ones for the check digit of that content, where any
 * character of the zone may stand, for a wrong one is a finding of its own.
 */
enum MrzCell {
    CODE('C', MrzField.DOCUMENT_CODE, MrzAlphabet.LETTERS),
    /** Driving licences write a digit there. */
    CODE_WITH_DIGIT('K', MrzField.DOCUMENT_CODE, MrzAlphabet.ANY),
    ISSUER('I', MrzField.ISSUER, MrzAlphabet.LETTERS),
    NUMBER('N', MrzField.NUMBER, MrzAlphabet.ANY),
    NUMBER_CHECK('n', MrzField.NUMBER, MrzAlphabet.ANY),
    NATIONALITY('A', MrzField.NATIONALITY, MrzAlphabet.LETTERS),
    BIRTH('B', MrzField.BIRTH_DATE, MrzAlphabet.DIGITS),
    BIRTH_CHECK('b', MrzField.BIRTH_DATE, MrzAlphabet.ANY),
    SEX('X', MrzField.SEX, MrzAlphabet.SEX),
    EXPIRY('E', MrzField.EXPIRY_DATE, MrzAlphabet.DIGITS),
    EXPIRY_CHECK('e', MrzField.EXPIRY_DATE, MrzAlphabet.ANY),
    NAME('S', MrzField.NAME, MrzAlphabet.LETTERS),
    GIVEN('G', MrzField.GIVEN_NAMES, MrzAlphabet.LETTERS),
    OPTIONAL('O', MrzField.OPTIONAL_DATA, MrzAlphabet.ANY),
    OPTIONAL_CHECK('o', MrzField.OPTIONAL_DATA, MrzAlphabet.ANY),
    SECOND_OPTIONAL('P', MrzField.SECOND_OPTIONAL_DATA, MrzAlphabet.ANY),
    OFFICE('F', MrzField.OFFICE, MrzAlphabet.ANY),
    PERSONAL_NUMBER('U', MrzField.PERSONAL_NUMBER, MrzAlphabet.DIGITS),
    VERSION('V', MrzField.VERSION, MrzAlphabet.DIGITS),
    COMPOSITE_CHECK('z', MrzField.COMPOSITE, MrzAlphabet.ANY),
    NOTHING('<', MrzField.SEPARATOR, MrzAlphabet.FILLER);

    private final char letter;
    private final MrzField field;
    private final MrzAlphabet alphabet;

    MrzCell(char letter, MrzField field, MrzAlphabet alphabet) {
        this.letter = letter;
        this.field = field;
        this.alphabet = alphabet;
    }

    static MrzCell of(char letter) {
        return Arrays.stream(values())
                .filter(cell -> cell.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cell: " + letter));
    }

    MrzField field() {
        return field;
    }

    MrzAlphabet alphabet() {
        return alphabet;
    }

    boolean isCheckDigit() {
        return Character.isLowerCase(letter);
    }
}
