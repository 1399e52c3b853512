package org.kapija.core.identity;

import java.util.List;
import org.kapija.core.value.Sensitive;

/**
 * Somebody who can be found.
 *
 * @param id under which the caller knows the person, 0 or more; says nothing of the person
 * @param names every name and alias in every script, weak ones too, one or more
 * @param traits what else is known
 */
public record Person(int id, List<Sensitive<String>> names, Sensitive<Traits> traits) {
    /** Most names of a person. */
    public static final int NAMES_MAX = 100;

    public Person {
        names = List.copyOf(names);
        if (id < 0 || names.isEmpty() || names.size() > NAMES_MAX) {
            throw new IllegalArgumentException("person " + id + " with " + names.size() + " names");
        }
    }
}
