package org.kapija.core.fingerprint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.value.Hash;

/** References for whom nothing packed was found yet. Two may have one template, and then need two packed fingers. */
final class Unclaimed {
    private final Map<Hash, Deque<Reference>> byOrigin = new LinkedHashMap<>();

    Unclaimed(List<Reference> references) {
        for (Reference reference : references) {
            byOrigin.computeIfAbsent(PackedFingers.origin(reference.template()), _ -> new ArrayDeque<>(1))
                    .add(reference);
        }
    }

    /**
     * Claims packed fingers, each for one reference.
     *
     * @param taken ids of fingers that were claimed before: two segments of a crashed change may both have one
     * @return the references, by the ids of their packed fingers
     */
    Map<Integer, Reference> claim(PackedFingers packed, Set<Integer> taken) {
        Map<Integer, Reference> claimed = new HashMap<>();
        for (int finger = 0; finger < packed.origins().size(); finger++) {
            int id = packed.segment().id(finger);
            if (!taken.contains(id) && !claimed.containsKey(id)) {
                next(packed.origins().get(finger)).ifPresent(reference -> claimed.put(id, reference));
            }
        }
        return claimed;
    }

    private Optional<Reference> next(Hash origin) {
        return Optional.ofNullable(byOrigin.get(origin)).map(Deque::poll);
    }

    /** Returns those for whom nothing was found. */
    List<Reference> rest() {
        return byOrigin.values().stream().flatMap(Deque::stream).toList();
    }
}
