package org.kapija.core.journal;

/**
 * A run of sequence numbers that have not arrived.
 *
 * @param from first missing, from 1
 * @param to last missing, not below {@code from}
 */
public record Gap(long from, long to) {
    public Gap {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("gap from " + from + " to " + to);
        }
    }

    /** Whether a sequence is in it. */
    boolean covers(long sequence) {
        return from <= sequence && sequence <= to;
    }
}
