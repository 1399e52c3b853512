package org.kapija.core.document;

import java.util.Locale;
import org.kapija.core.message.Message;

/** Answer of one layer. Only the first is good news, only the second is bad. */
public enum Outcome {
    PASSED,
    FAILED,
    /** Tried, and the means were missing: no anchor, no list, a date not stated. */
    COULD_NOT_BE_CHECKED,
    /** Not tried. */
    NOT_DONE;

    /** Returns the word for the guard, {@code document.outcome.not-done} and so on. */
    public Message message() {
        return Message.of("document.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
