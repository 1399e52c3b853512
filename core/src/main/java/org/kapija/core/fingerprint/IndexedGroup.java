package org.kapija.core.fingerprint;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.IndexSearch;
import org.kapija.core.fingerprint.index.Segment;
import org.kapija.core.value.Hash;

/**
 * A group so large that an index chooses who is compared. Names references in the index by the order in which they
 * came.
 */
final class IndexedGroup implements Group {
    private final Map<Integer, Reference> byId;
    private final int nextId;
    private final FingerIndex index;

    private IndexedGroup(Map<Integer, Reference> byId, int nextId, FingerIndex index) {
        this.byId = byId;
        this.nextId = nextId;
        this.index = index;
    }

    static IndexedGroup of(Group group) {
        return switch (group) {
            case IndexedGroup same -> same;
            case LinearGroup linear ->
                new IndexedGroup(
                                Map.of(),
                                0,
                                FingerIndex.empty(CodeMatrix.shipped().version()))
                        .with(linear.references());
        };
    }

    /** Takes what is packed of these references and codes the others. */
    static IndexedGroup of(List<Reference> references, List<PackedFingers> packed) {
        var unclaimed = new Unclaimed(references);
        var names = new TreeMap<Integer, Reference>();
        FingerIndex index = FingerIndex.empty(CodeMatrix.shipped().version());
        for (PackedFingers some : packed) {
            Map<Integer, Reference> claimed = unclaimed.claim(some, names.keySet());
            names.putAll(claimed);
            index = index.with(some.segment(), id -> !claimed.containsKey(id));
        }
        int nextId = names.isEmpty() ? 0 : names.lastKey() + 1;
        return new IndexedGroup(names, nextId, index).with(unclaimed.rest());
    }

    IndexedGroup with(List<Reference> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<Integer, Reference> names = new TreeMap<>(byId);
        List<Entry> entries = new ArrayList<>();
        int id = nextId;
        for (Reference reference : more) {
            entries.add(new Entry(id, CodedFinger.of(reference.template().places(), CodeMatrix.shipped())));
            names.put(id++, reference);
        }
        FingerIndex grown = index.with(entries);
        boolean pack = grown.tail().size() > FingerIndex.TAIL_MAX;
        return new IndexedGroup(names, id, pack ? grown.compacted(Arena.ofAuto()) : grown);
    }

    IndexedGroup without(Predicate<Reference> gone) {
        Map<Integer, Reference> names = new TreeMap<>(byId);
        Set<Integer> removed = new HashSet<>();
        byId.forEach((id, reference) -> {
            if (gone.test(reference)) {
                removed.add(id);
            }
        });
        names.keySet().removeAll(removed);
        return removed.isEmpty() ? this : new IndexedGroup(names, nextId, index.without(removed::contains));
    }

    @Override
    public List<Reference> references() {
        return List.copyOf(byId.values());
    }

    @Override
    public List<Comparison> search(Probe probe, Part part, Engine engine) {
        List<Comparison> reached = new ArrayList<>();
        var found = new IndexSearch(index, engine)
                .search(probe.coded(), part.index(), part.of(), Effort.forFingers(index.size()));
        for (IndexSearch.Found each : found) {
            Reference reference = named(each.id());
            Comparison.of(probe, reference, reference.template().searchable()).ifPresent(reached::add);
        }
        return reached;
    }

    @Override
    public boolean comparesAll() {
        return false;
    }

    @Override
    public IndexedGroup settled() {
        return new IndexedGroup(byId, nextId, index.settled(Arena.ofAuto()));
    }

    @Override
    public List<PackedFingers> packed(FingerPosition position) {
        return index.segments().stream()
                .map(segment -> new PackedFingers(position, segment, origins(segment)))
                .toList();
    }

    @Override
    public IndexedGroup moved(UnaryOperator<Segment> to) {
        return new IndexedGroup(byId, nextId, index.moved(to));
    }

    private List<Hash> origins(Segment segment) {
        return IntStream.range(0, segment.fingers())
                .mapToObj(
                        finger -> PackedFingers.origin(named(segment.id(finger)).template()))
                .toList();
    }

    private Reference named(int id) {
        Reference reference = byId.get(id);
        if (reference == null) {
            throw new IllegalStateException("the index has a finger that the group does not know");
        }
        return reference;
    }
}
