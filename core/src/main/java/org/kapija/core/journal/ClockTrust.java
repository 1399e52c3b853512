package org.kapija.core.journal;

/** Whether the terminal's clock was known to be right when an entry was written. Order never depends on it. */
public enum ClockTrust {
    /** Set by a time source within the last day and not contradicted since. */
    TRUSTED,
    /** Never set, jumped, or contradicted by central. */
    DOUBTFUL
}
