package org.kapija.terminal.port;

/**
 * How much disk the journal may take.
 *
 * @param journalBytes largest journal file; past it, something is wrong elsewhere, and the guard is told before the
 *     disk is full for everybody
 * @param reserveBytes room kept back for the day the disk is full, 0 for none
 */
public record StoreLimits(long journalBytes, long reserveBytes) {
    /** 4 GiB of journal, 64 MiB in reserve: some 40 000 entries when everything else is full. */
    public static final StoreLimits DEFAULT = new StoreLimits(4L << 30, 64L << 20);

    public StoreLimits {
        if (journalBytes < 64 << 10 || reserveBytes < 0) {
            throw new IllegalArgumentException("journal " + journalBytes + " bytes, reserve " + reserveBytes);
        }
    }
}
