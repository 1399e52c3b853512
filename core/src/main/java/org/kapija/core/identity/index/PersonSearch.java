package org.kapija.core.identity.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.name.NameProbe;

/**
 * Searches an index. Holds the tables a search works in, some octets for each name, so keep it where the index is
 * large; one for each thread.
 */
public final class PersonSearch {
    private final PersonIndex index;
    private final List<SegmentSearch> searches;

    /** Prepares searches of an index. */
    public PersonSearch(PersonIndex index) {
        this.index = index;
        this.searches = index.live().stream()
                .map(live -> new SegmentSearch(live.segment()))
                .toList();
    }

    /**
     * Looks for persons. The time it takes does not grow with how common the words are.
     *
     * @param probe a name without words finds nobody
     * @param most persons that are wanted, 1 or more
     * @return the best first, unlikely ones included; {@link PersonHit#likelihood} tells them apart
     */
    public List<PersonHit> search(PersonProbe probe, int most) {
        if (probe.name().isEmpty()) {
            return List.of();
        }
        List<PersonHit> hits = new ArrayList<>();
        for (int at = 0; at < searches.size(); at++) {
            hits.addAll(searches.get(at).search(probe, index.live().get(at).removals(), most));
        }
        var name = new NameProbe(probe.name());
        index.tail().stream().flatMap(entry -> best(probe, name, entry)).forEach(hits::add);
        return hits.stream().sorted(PersonHit.BEST_FIRST).limit(most).toList();
    }

    private static Stream<PersonHit> best(PersonProbe probe, NameProbe name, Entry entry) {
        return entry.names().stream()
                .map(reference -> PersonHit.of(entry.id(), name.to(reference), probe.traits(), entry.traits()))
                .filter(hit -> hit.score() > 0)
                .min(PersonHit.BEST_FIRST)
                .stream();
    }

    /**
     * Returns the words of the packed names that are like a word, in no order.
     *
     * @param word one word of any script; of several the first is taken
     */
    public List<String> alike(String word) {
        List<String> alike = new ArrayList<>();
        for (var token : Name.of(word).tokens().stream().limit(1).toList()) {
            searches.forEach(search -> search.alike(token, alike));
        }
        return alike;
    }
}
