package org.kapija.core.document;

/** The check digit of ICAO Doc 9303-3, 4.9: sum of values times 7, 3, 1, 7, 3, 1 …, modulo 10. */
final class CheckDigit {
    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    /**
     * Computes the digit.
     *
     * @param text 0-9 count as such, A-Z as 10 to 35, the filler and whatever does not belong in the zone as 0
     * @return '0' to '9'
     */
    static char of(CharSequence text) {
        int sum = 0;
        for (int at = 0; at < text.length(); at++) {
            sum += value(text.charAt(at)) * WEIGHTS[at % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    private static int value(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= 'A' && character <= 'Z' ? character - 'A' + 10 : 0;
    }
}
