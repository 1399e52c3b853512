package org.kapija.core.journal;

import java.time.Duration;
import org.kapija.core.value.Hash;

/**
 * A terminal's signed word on where its journal stands, so that a cut-off tail is noticed even before central has seen
 * it.
 *
 * @param terminal who says so
 * @param epoch of the journal
 * @param sequence of the last entry
 * @param head hash of the last entry
 * @param bootCount starts of the terminal so far
 * @param listNumber of the watchlist in use, 0 for none
 * @param softwareVersion as in the build
 */
public record Checkpoint(
        TerminalId terminal,
        long epoch,
        long sequence,
        Hash head,
        long bootCount,
        long listNumber,
        String softwareVersion) {
    /** A checkpoint is due after so many entries. */
    public static final int ENTRIES_MAX = 100;

    /** A checkpoint is due after so long, if there was an entry. */
    public static final Duration AGE_MAX = Duration.ofSeconds(60);

    /**
     * Returns whether a new one should be signed.
     *
     * @param entriesSince entries since the last checkpoint, 0 or more
     * @param age of the last checkpoint
     */
    public static boolean isDue(long entriesSince, Duration age) {
        return entriesSince >= ENTRIES_MAX || (entriesSince > 0 && age.compareTo(AGE_MAX) >= 0);
    }
}
