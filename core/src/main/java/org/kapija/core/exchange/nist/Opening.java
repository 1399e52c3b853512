package org.kapija.core.exchange.nist;

import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * How a record with fields begins: with its type and its length, {@code 14.001:120507}.
 *
 * @param tag as written
 * @param said what the record says of its length, a number or not
 * @param valueAt place of that in the file
 */
record Opening(int type, String tag, String said, int valueAt) {
    private static final int TYPE_DIGITS_MAX = 3;
    private static final int NUMBER_DIGITS_MAX = 9;
    private static final int LENGTH_DIGITS_MAX = 12;

    /** Looks for one; takes the same time whatever is there. */
    static Optional<Opening> at(Octets file, int from) {
        int dot = digits(file, from, TYPE_DIGITS_MAX);
        if (dot == from || !is(file, dot, '.')) {
            return Optional.empty();
        }
        int colon = digits(file, dot + 1, NUMBER_DIGITS_MAX);
        if (colon == dot + 1 || !is(file, colon, ':') || number(file, dot + 1, colon) != FieldedRecord.LENGTH) {
            return Optional.empty();
        }
        int end = colon + 1;
        while (end < file.size() && end - colon <= LENGTH_DIGITS_MAX && file.at(end) > Separator.ITEM) {
            end++;
        }
        return Optional.of(
                new Opening(number(file, from, dot), text(file, from, colon), text(file, colon + 1, end), colon + 1));
    }

    /** Returns the stated length in octets; -1 if it is no number. */
    long length() {
        return said.matches("[0-9]{1," + LENGTH_DIGITS_MAX + "}") ? Long.parseLong(said) : -1;
    }

    /** Returns the first place behind the stated length. */
    int end() {
        return valueAt + said.length();
    }

    private static int digits(Octets file, int from, int most) {
        int at = from;
        while (at < file.size() && at - from < most && file.at(at) >= '0' && file.at(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean is(Octets file, int at, char character) {
        return at < file.size() && file.at(at) == character;
    }

    private static int number(Octets file, int from, int to) {
        return Integer.parseInt(text(file, from, to));
    }

    private static String text(Octets file, int from, int to) {
        var text = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            text.append((char) file.at(at));
        }
        return text.toString();
    }
}
