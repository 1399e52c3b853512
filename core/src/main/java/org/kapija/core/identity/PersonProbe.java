package org.kapija.core.identity;

import org.kapija.core.identity.name.Name;

/**
 * Whom to look for. Personal data: not to be printed.
 *
 * @param name the words to search by
 * @param traits what else is known
 */
public record PersonProbe(Name name, Traits traits) {
    /** A name and nothing else. */
    public static PersonProbe of(Name name) {
        return new PersonProbe(name, Traits.UNKNOWN);
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "probe of " + name.tokens().size() + " words";
    }
}
