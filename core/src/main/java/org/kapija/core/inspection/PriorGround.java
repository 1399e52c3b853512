package org.kapija.core.inspection;

import java.util.Locale;

/** Why central may be asked whether another state has registered a person: nobody else is asked about (S10, S11). */
public enum PriorGround {
    /** There is no document to go by. */
    NO_DOCUMENT,
    /** The person asks for asylum. */
    ASYLUM;

    /** Returns the word used in data, such as {@code no-document}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
