package org.kapija.core.journal;

import java.util.List;
import org.kapija.core.value.Hash;

/**
 * Central's word on what it has stored of one terminal's epoch, after its own commit. Only this releases an entry at
 * the terminal; the broker's acknowledgement means nothing.
 *
 * @param terminal whose journal
 * @param epoch of that journal
 * @param contiguous everything up to this sequence is stored, 0 for nothing
 * @param gaps what is missing below the highest sequence that arrived, in order
 * @param head hash of the entry {@code contiguous}, {@link Chain#GENESIS} for nothing
 */
public record Receipt(TerminalId terminal, long epoch, long contiguous, List<Gap> gaps, Hash head) {
    public Receipt {
        if (epoch < 1 || contiguous < 0) {
            throw new IllegalArgumentException("epoch " + epoch + ", contiguous " + contiguous);
        }
        gaps = List.copyOf(gaps);
    }
}
