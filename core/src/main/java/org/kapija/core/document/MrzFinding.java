package org.kapija.core.document;

import java.util.Locale;
import java.util.Map;
import org.kapija.core.message.Message;

/**
 * Something in a zone that is not as it should be.
 *
 * @param kind what
 * @param field where, by meaning
 * @param line where, from 1
 * @param position where in the line, from 1
 * @param expected what should stand there; never more than one character, the name of an alphabet or a range
 * @param found what does; one character, with its name where it is a foreign one, a code of an issuer, or the two
 *     characters of a date that cannot be
 */
public record MrzFinding(Kind kind, MrzField field, int line, int position, String expected, String found) {
    /** What can be found, and whether it makes the zone invalid. */
    public enum Kind {
        /** The check digit of the field is not that of its content: misread, mistyped or altered. */
        CHECK_DIGIT(true),
        /** Not one of A to Z, 0 to 9 and the filler; a Cyrillic letter that looks like a Latin one is named as such. */
        FOREIGN_CHARACTER(true),
        /**
         * A character of the zone that this field cannot have, such as a letter in a date, though the digits may hold.
         */
        MISPLACED_CHARACTER(false),
        /**
         * A character that this field cannot have, in a zone without any check digit: nothing else could vouch for it.
         */
        UNCHECKED_CHARACTER(true),
        /** A digit in a name. Some states write letters so that way that the standard has none for. */
        DIGIT_IN_NAME(false),
        /** A day or month that does not exist. */
        IMPOSSIBLE_DATE(false),
        /** A code of an issuer or nationality that is in no table. Says nothing about the document's being genuine. */
        UNKNOWN_CODE(false),
        /** The name runs to the end of its field, so that words or letters may be missing. */
        NAME_MAY_BE_CUT(false),
        /** The check digit of a long number was computed with the filler in it, as some older cards have it. */
        FILLER_COUNTED(false);

        private final boolean fault;

        Kind(boolean fault) {
            this.fault = fault;
        }

        /** Returns whether the zone is invalid with it. */
        public boolean isFault() {
            return fault;
        }
    }

    /**
     * Returns the sentence for the guard, {@code mrz.check-digit} and so on; it holds no more than single characters.
     */
    public Message message() {
        return new Message(
                "mrz." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of(
                        "field", field.word(),
                        "line", Integer.toString(line),
                        "position", Integer.toString(position),
                        "expected", expected,
                        "found", found));
    }
}
