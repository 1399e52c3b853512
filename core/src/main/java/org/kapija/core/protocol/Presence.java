package org.kapija.core.protocol;

import org.kapija.core.journal.TerminalId;

/**
 * What a terminal retains about itself on {@code birth} and {@code state}; the will says offline.
 *
 * @param terminal who
 * @param session number of the connection, grows with each; a state of an older session than the birth's is history
 * @param online whether the session lives
 * @param epoch of the journal
 * @param lastSequence last entry of that epoch, 0 for none
 * @param listNumber of the watchlist in use, 0 for none
 * @param version of the software
 */
public record Presence(
        TerminalId terminal,
        long session,
        boolean online,
        long epoch,
        long lastSequence,
        long listNumber,
        String version) {}
