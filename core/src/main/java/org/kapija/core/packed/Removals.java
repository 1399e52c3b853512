package org.kapija.core.packed;

import java.util.BitSet;

/** Entries of a segment, by their places, that are no longer there. Immutable. */
public final class Removals {
    private final BitSet removed;

    private Removals(BitSet removed) {
        this.removed = removed;
    }

    /** Everything is there. */
    public static Removals none() {
        return new Removals(new BitSet());
    }

    /** Returns these and more. */
    public Removals and(BitSet more) {
        var both = (BitSet) removed.clone();
        both.or(more);
        return new Removals(both);
    }

    /** Returns whether the entry at a place is gone. */
    public boolean has(int place) {
        return removed.get(place);
    }

    /** Returns how many are gone. */
    public int size() {
        return removed.cardinality();
    }
}
