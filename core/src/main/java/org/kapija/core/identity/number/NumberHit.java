package org.kapija.core.identity.number;

import java.util.Locale;
import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * A listed document whose number is the one looked for, or may be.
 *
 * @param record under which the caller knows it
 * @param likeness how the numbers agree
 * @param issuer how the issuers agree
 */
public record NumberHit(int record, Likeness likeness, Issuer issuer) {
    /** How two numbers agree; the stronger first. */
    public enum Likeness {
        /** Character by character. */
        EXACT,
        /** But for letters that are taken for digits: O and 0, I and 1, S and 5, B and 8, Z and 2. */
        MISREAD,
        /** In the first nine characters, which is all that one of them has. */
        FIRST_NINE,
        /** The same, but for letters that are taken for digits. */
        FIRST_NINE_MISREAD;

        static Likeness of(boolean exact, boolean firstNine) {
            if (firstNine) {
                return exact ? FIRST_NINE : FIRST_NINE_MISREAD;
            }
            return exact ? EXACT : MISREAD;
        }

        /** Returns the sentence for people. */
        public Message message() {
            return Message.of(
                    "number.likeness." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** How two issuers agree. Numbers are unique with their issuer only. */
    public enum Issuer {
        SAME,
        /** One of them is not known. */
        UNKNOWN,
        DIFFERENT;

        /** Returns the sentence for people; none where nobody can say. */
        public Optional<Message> message() {
            return this == UNKNOWN
                    ? Optional.empty()
                    : Optional.of(Message.of("number.issuer." + name().toLowerCase(Locale.ROOT)));
        }
    }
}
