package org.kapija.terminal.domain;

import java.util.Comparator;

/**
 * Where an entry stands in this terminal's journal.
 *
 * @param epoch 1 or more; grows with each new journal file
 * @param sequence 0 before the epoch's first entry, from then on without gaps
 */
public record EntryPlace(long epoch, long sequence) implements Comparable<EntryPlace> {
    private static final Comparator<EntryPlace> ORDER =
            Comparator.comparingLong(EntryPlace::epoch).thenComparingLong(EntryPlace::sequence);

    public EntryPlace {
        if (epoch < 1 || sequence < 0) {
            throw new IllegalArgumentException("epoch " + epoch + ", sequence " + sequence);
        }
    }

    /** The place before the first entry of an epoch. */
    public static EntryPlace before(long epoch) {
        return new EntryPlace(epoch, 0);
    }

    /** The next place of the same epoch. */
    public EntryPlace next() {
        return new EntryPlace(epoch, sequence + 1);
    }

    @Override
    public int compareTo(EntryPlace other) {
        return ORDER.compare(this, other);
    }
}
