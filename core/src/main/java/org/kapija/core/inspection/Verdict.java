package org.kapija.core.inspection;

import java.util.List;
import java.util.Locale;
import org.kapija.core.message.Message;

/**
 * What the terminal suggests to the officer; it decides nothing.
 *
 * @param colour in one word
 * @param reasons in sentences; none when clear
 */
@SuppressWarnings("DoNotCallSuggester")
public record Verdict(Colour colour, List<Message> reasons) {
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** The suggestion in one word. */
    public enum Colour {
        /** Nothing speaks against passing. */
        CLEAR,
        /** Something wants a look. */
        CHECK,
        /** A hit was confirmed. */
        STOP,
        /** Not enough is known to say. */
        NOT_DETERMINED;

        /** Returns the word used in data, such as {@code not-determined}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the suggestion for a state. */
    public static Verdict of(Inspection.Open inspection) {
        throw new UnsupportedOperationException("not yet written: " + inspection);
    }
}
