package org.kapija.core.document;

import java.util.Locale;

/** What became of one layer's question. Only the first is good news, only the second is bad. */
public enum LayerVerdict {
    /** It holds. */
    PASSED,
    /** It does not. */
    FAILED,
    /** Tried, and the means were missing: no anchor, no list, a date not stated. */
    COULD_NOT_CHECK,
    /** Not tried. */
    NOT_DONE;

    /** Returns the word used in data, such as {@code not-done}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
