package org.kapija.core.journal;

/**
 * The name of a journal entry, for ever.
 *
 * @param terminal who wrote it
 * @param epoch from 1; grows when the terminal starts a new journal file (first start, restore, salvage)
 * @param sequence from 1, without gaps within an epoch
 */
public record EntryKey(TerminalId terminal, long epoch, long sequence) {
    public EntryKey {
        if (epoch < 1 || sequence < 1) {
            throw new IllegalArgumentException("epoch " + epoch + ", sequence " + sequence);
        }
    }

    /** Returns terminal, epoch and sequence, such as {@code T1/1/42}. */
    @Override
    public String toString() {
        return terminal + "/" + epoch + "/" + sequence;
    }
}
