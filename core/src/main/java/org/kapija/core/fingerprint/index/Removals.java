package org.kapija.core.fingerprint.index;

import java.util.BitSet;

/** Fingers of a segment that are no longer there. Immutable. */
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

    boolean has(int finger) {
        return removed.get(finger);
    }

    int size() {
        return removed.cardinality();
    }
}
