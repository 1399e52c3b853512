package org.kapija.core.watchlist;

import java.util.Locale;

/** How far a list can be relied on, by its age. */
public enum Freshness {
    /** No list was ever accepted. */
    NONE,
    /** Young. */
    FRESH,
    /** Old enough to be told. */
    AMBER,
    /** So old that nobody found on it means nothing; candidates are still shown. */
    RED,
    /** Out of contact beyond the lease: fingers are not searched; documents, recording and help go on. */
    LOCKED;

    /** Returns the word used in data; a locked list reads {@code red}. */
    public String word() {
        return this == LOCKED ? RED.word() : name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether "nobody found" may be said. */
    public boolean provesAbsence() {
        return this == FRESH || this == AMBER;
    }
}
