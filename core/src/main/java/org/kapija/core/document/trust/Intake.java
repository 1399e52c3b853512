package org.kapija.core.document.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapija.core.value.Octets;

/**
 * Takes master lists in under pinned anchors. A list of a State whose anchor is pinned may be signed under any of the
 * State's authorities that an accepted list has, for keys change and old lists remain. Lists of other States are
 * believed only if somebody says so for that State, and then under the authorities that the accepted lists have of it.
 *
 * @param pinned handed over by a way of their own
 * @param vouched two-letter codes of States whose own lists are believed because accepted lists have their authorities
 */
public record Intake(List<Certificate> pinned, Set<String> vouched) {
    public Intake {
        pinned = List.copyOf(pinned);
        vouched = Set.copyOf(vouched);
    }

    /**
     * What became of the files.
     *
     * @param store with every accepted list in it
     * @param readings of each file, by its name
     */
    public record Result(TrustStore store, Map<String, MasterListReading> readings) {}

    /**
     * Takes lists in, whatever their order: one that no anchor leads to is tried again when another was accepted.
     *
     * @param files lists by names of the caller's
     * @param start the store so far
     */
    public Result take(Map<String, Octets> files, TrustStore start) {
        TrustStore store = start;
        Map<String, MasterListReading> readings = new LinkedHashMap<>();
        Map<String, Octets> waiting = new LinkedHashMap<>(files);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Map.Entry<String, Octets> file : List.copyOf(waiting.entrySet())) {
                var reading = MasterListReading.of(file.getValue(), anchors(store), store);
                readings.put(file.getKey(), reading);
                if (reading instanceof MasterListReading.Accepted(MasterList list)) {
                    store = store.with(list);
                    waiting.remove(file.getKey());
                    progress = true;
                }
            }
        }
        return new Result(store, readings);
    }

    private Anchors anchors(TrustStore store) {
        List<Certificate> anchors = new ArrayList<>(pinned);
        pinned.stream()
                .map(Certificate::country)
                .distinct()
                .forEach(country -> store.of(country).forEach(authority -> anchors.add(authority.certificate())));
        vouched.forEach(country -> store.of(country).forEach(authority -> anchors.add(authority.certificate())));
        return new Anchors(anchors);
    }
}
