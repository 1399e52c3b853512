package org.kapija.core.identity.index;

import java.util.BitSet;

/** Persons of a segment that are no longer there. Immutable. */
final class Removals {
    private final BitSet removed;

    private Removals(BitSet removed) {
        this.removed = removed;
    }

    static Removals none() {
        return new Removals(new BitSet());
    }

    Removals and(BitSet more) {
        var both = (BitSet) removed.clone();
        both.or(more);
        return new Removals(both);
    }

    boolean has(int person) {
        return removed.get(person);
    }

    int size() {
        return removed.cardinality();
    }
}
