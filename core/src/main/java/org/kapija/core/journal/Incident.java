package org.kapija.core.journal;

import java.util.Locale;
import org.kapija.core.message.Message;

/**
 * Something at the receiving end that cannot happen with an honest, healthy terminal; a person must look at it.
 *
 * @param kind what is wrong
 * @param detail which entry, in a sentence
 */
public record Incident(Kind kind, Message detail) {
    /** What is wrong. */
    public enum Kind {
        /** Two different entries under one name, or one that denies its predecessor. */
        FORK,
        /** Entries are missing and do not come. */
        GAP,
        /** The terminal says that entries are lost to it for ever. */
        LOSS,
        /** The terminal's journal is shorter than what it once sent: restored, copied or manipulated. */
        ROLLBACK,
        /** The signature is not the device's. */
        BAD_SIGNATURE,
        /** The envelope does not open with the key and the name it claims, or holds something else. */
        BAD_SEAL,
        /** It came under another terminal's name. */
        FOREIGN_TOPIC;

        /** Returns the word used in data, such as {@code bad-signature}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
