package org.kapija.core.watchlist;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.identity.BirthEvidence;
import org.kapija.core.identity.Likelihood;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.index.PersonIndex;
import org.kapija.core.identity.index.PersonSearch;

/**
 * Alerts by the names of the persons they are about. Immutable; another list makes another one that shares what both
 * have. Alerts about things are not in it: their name is that of a victim.
 */
public final class WatchedPersons {
    /** Nobody. */
    public static final WatchedPersons NONE = new WatchedPersons(PersonIndex.empty(), Map.of(), 0, false);

    /**
     * Least score where a date of birth is missing: all but the same name, and no other sex or nationality. Among
     * 10,000 alerts without dates {@link Likelihood#POSSIBLE_MIN} would bring up a namesake of every tenth traveller,
     * this of every 84th.
     */
    public static final double DATELESS_MIN = 0.9;

    /** More than any search compares in full: nobody is left out before it is known who may be brought up. */
    private static final int WEIGHED_MAX = 1_000;

    private final PersonIndex index;
    private final Map<AlertId, Listed> listed;
    private final Map<Integer, AlertId> names;
    private final int next;
    private final boolean worn;

    /** An alert's number in the index, and what was indexed of it. */
    private record Listed(int number, PersonDescription person) {}

    /**
     * An alert that a name has brought up.
     *
     * @param alert its name
     * @param why how alike the persons are
     */
    public record Found(AlertId alert, PersonHit why) {}

    private WatchedPersons(PersonIndex index, Map<AlertId, Listed> listed, int next, boolean worn) {
        this.index = index;
        this.listed = Map.copyOf(listed);
        this.names = listed.entrySet().stream()
                .collect(toUnmodifiableMap(each -> each.getValue().number(), Map.Entry::getKey));
        this.next = next;
        this.worn = worn;
    }

    /** Indexes the persons of these alerts, of whom those that are in this index already are not read again. */
    public WatchedPersons becoming(Collection<Alert> alerts) {
        Map<AlertId, Listed> after = new HashMap<>();
        List<Person> come = new ArrayList<>();
        int number = next;
        for (Alert alert : alerts) {
            PersonDescription person = alert.subject().person();
            if (alert.kind().ofThing() || person.names().isEmpty()) {
                continue;
            }
            Listed before = listed.get(alert.id());
            if (before != null && before.person().equals(person)) {
                after.put(alert.id(), new Listed(before.number(), person));
            } else {
                come.add(new Person(number, person.names(), person.traits()));
                after.put(alert.id(), new Listed(number++, person));
            }
        }
        var stay = new BitSet();
        after.values().forEach(each -> stay.set(each.number()));
        boolean gone = listed.values().stream().anyMatch(each -> !stay.get(each.number()));
        PersonIndex rest = gone ? index.removing(each -> !stay.get(each)) : index;
        PersonIndex all = come.isEmpty() ? rest : rest.adding(come, Arena.ofAuto());
        return new WatchedPersons(all, after, number, worn || gone);
    }

    /** Returns the same persons packed anew, if somebody has left the list, so that no memory keeps whoever has. */
    public WatchedPersons settled() {
        return worn ? new WatchedPersons(index.settled(Arena.ofAuto()), listed, next, false) : this;
    }

    /** Returns how many alerts can be found by name. */
    public int size() {
        return listed.size();
    }

    /**
     * Looks for the persons that somebody may be, expired alerts included.
     *
     * @return the most alike first; a name alone proves nothing, however alike
     */
    public List<Found> search(PersonProbe probe) {
        return new PersonSearch(index)
                .search(probe, WEIGHED_MAX).stream()
                        .filter(WatchedPersons::worthALook)
                        .flatMap(hit ->
                                Optional.ofNullable(names.get(hit.id())).map(alert -> new Found(alert, hit)).stream())
                        .toList();
    }

    private static boolean worthALook(PersonHit hit) {
        double least = hit.birth() == BirthEvidence.UNKNOWN ? DATELESS_MIN : Likelihood.POSSIBLE_MIN;
        return hit.score() >= least;
    }
}
