package org.kapija.core.document;

/** The check digit of ICAO Doc 9303-3, 4.9: sum of values times 7, 3, 1, 7, 3, 1 …, modulo 10. */
public final class CheckDigit {
    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    /**
     * Computes the digit.
     *
     * @param text 0-9 count as such, A-Z as 10 to 35, the filler and whatever does not belong in the zone as 0
     * @return '0' to '9'
     */
    public static char of(String text) {
        return (char) ('0' + sum(text, 0, text.length(), 0) % 10);
    }

    /**
     * Adds up a part of what a digit covers.
     *
     * @param before how many characters are covered before this part
     */
    static int sum(String text, int from, int to, int before) {
        int sum = 0;
        int weight = before % WEIGHTS.length;
        for (int at = from; at < to; at++) {
            sum += value(text.charAt(at)) * WEIGHTS[weight];
            weight = weight == WEIGHTS.length - 1 ? 0 : weight + 1;
        }
        return sum;
    }

    private static int value(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= 'A' && character <= 'Z' ? character - 'A' + 10 : 0;
    }
}
