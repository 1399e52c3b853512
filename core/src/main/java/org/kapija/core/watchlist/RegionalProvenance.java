package org.kapija.core.watchlist;

import java.util.Locale;

/** Sources whose records may stand on a list shared by the states of the region. */
public enum RegionalProvenance implements Provenance {
    /** A state's own files. */
    NATIONAL,
    /** INTERPOL notices, diffusions, lost and stolen documents. */
    INTERPOL,
    /** The Schengen Information System, by the owner's leave. */
    SIS,
    /** Somebody who is looked for to be helped. */
    HUMANITARIAN;

    /** Returns the word used in data, such as {@code national}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
