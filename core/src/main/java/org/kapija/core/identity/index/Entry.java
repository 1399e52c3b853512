package org.kapija.core.identity.index;

import java.util.List;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.value.Sensitive;

/**
 * A person whose names have been read.
 *
 * @param names without those that hold no word
 */
record Entry(int id, List<Name> names, Traits traits) {
    Entry {
        names = List.copyOf(names);
    }

    static Entry of(Person person) {
        return new Entry(
                person.id(),
                person.names().stream()
                        .map(Sensitive::reveal)
                        .map(Name::of)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                person.traits().reveal());
    }
}
