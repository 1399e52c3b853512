package org.kapija.core.document.trust;

import java.time.Instant;

/** From the first moment to the last. */
record Period(Instant from, Instant until) {
    boolean holds(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }
}
