package org.kapija.core.fingerprint;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.IndexSearch;

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

    IndexedGroup with(List<Reference> more) {
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
            Reference reference = byId.get(each.id());
            if (reference == null) {
                throw new IllegalStateException("the index has a finger that the group does not know");
            }
            ComparisonScore score = probe.compare(reference.template());
            if (score.reaches(Gallery.FLOOR)) {
                reached.add(new Comparison(probe, reference, score));
            }
        }
        return reached;
    }

    @Override
    public boolean comparesAll() {
        return false;
    }
}
