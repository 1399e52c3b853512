package org.kapija.core.identity.number;

import java.util.Locale;

/**
 * A document number as lists are searched by it: capitals and digits, fillers and separators left out. Personal data,
 * which it does not print.
 *
 * @param text at most {@link #LENGTH_MAX} letters and digits, may be empty
 */
record DocumentNumber(String text) {
    /** The longest number a zone holds is 22 characters; more is no number. */
    static final int LENGTH_MAX = 40;

    /** Characters that the number field of a zone has room for: longer numbers run on in the optional data. */
    static final int FIELD = 9;

    private static final String MISREAD = "OISBZ";
    private static final String READ = "01582";

    static DocumentNumber of(String number) {
        var text = new StringBuilder();
        String capitals = number.toUpperCase(Locale.ROOT);
        for (int at = 0; at < capitals.length() && text.length() < LENGTH_MAX; at++) {
            if (Character.isLetterOrDigit(capitals.charAt(at))) {
                text.append(capitals.charAt(at));
            }
        }
        return new DocumentNumber(text.toString());
    }

    /** Writes the letters that are taken for digits as these: O 0, I 1, S 5, B 8, Z 2. */
    String folded() {
        var folded = new StringBuilder(text);
        for (int at = 0; at < folded.length(); at++) {
            int letter = MISREAD.indexOf(folded.charAt(at));
            if (letter >= 0) {
                folded.setCharAt(at, READ.charAt(letter));
            }
        }
        return folded.toString();
    }

    boolean isLong() {
        return text.length() > FIELD;
    }

    DocumentNumber firstNine() {
        return new DocumentNumber(text.substring(0, FIELD));
    }

    /** Returns the length only. */
    @Override
    public String toString() {
        return "number of " + text.length() + " characters";
    }
}
