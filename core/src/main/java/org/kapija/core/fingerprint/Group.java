package org.kapija.core.fingerprint;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Segment;

/** References of one position, searchable. Immutable. */
sealed interface Group permits LinearGroup, IndexedGroup {
    /**
     * Up to so many references every one is compared: a tenth of a second at most, and an index needs more fingers than
     * that to know what strangers score.
     */
    int LINEAR_MAX = 2_000;

    /** A group of nobody. */
    static Group empty() {
        return LinearGroup.EMPTY;
    }

    /** A group of these, of whom some may be packed already; what is packed of others is left aside. */
    static Group of(List<Reference> references, List<PackedFingers> packed) {
        return references.size() > LINEAR_MAX
                ? IndexedGroup.of(references, packed)
                : LinearGroup.EMPTY.with(references);
    }

    /** Returns every reference. */
    List<Reference> references();

    /** Compares a probe with what is worth it in one part. */
    List<Comparison> search(Probe probe, Part part, Engine engine);

    /** Returns how many references a part has, all of which a search of it covers. */
    default int covered(Part part) {
        int size = references().size();
        return size / part.of() + (part.index() < size % part.of() ? 1 : 0);
    }

    /** Returns whether a search compares all references, so that none can have been passed over. */
    boolean comparesAll();

    /** Returns the group without some and with others, in the form that suits its new size. */
    default Group changed(Predicate<Reference> gone, List<Reference> more) {
        long staying = references().stream().filter(gone.negate()).count();
        return staying + more.size() > LINEAR_MAX
                ? IndexedGroup.of(this).without(gone).with(more)
                : LinearGroup.of(this).without(gone).with(more);
    }

    /** Returns the same group with all packed that is to be packed. */
    default Group settled() {
        return this;
    }

    /** Returns what is packed, once {@link #settled}. */
    default List<PackedFingers> packed(FingerPosition position) {
        return List.of();
    }

    /** Returns the same group with its segments in other memory. */
    default Group moved(UnaryOperator<Segment> to) {
        return this;
    }
}
