package org.kapija.core.inspection;

import java.util.List;

/** What the inspection says to an input. */
public sealed interface Decision {
    /**
     * These happened: journal them, fold them, then do what {@link Effect#owed} says.
     *
     * @param events in order; none if the input changes nothing
     */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing happened. */
    record Refused(Refusal refusal) implements Decision {}
}
