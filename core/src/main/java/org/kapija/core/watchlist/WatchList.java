package org.kapija.core.watchlist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A list that was verified and may be searched.
 *
 * @param head the statement it was believed on
 * @param release its content
 */
public record WatchList(ListHead head, ListRelease release) {
    public WatchList {
        if (head.number() != release.number()) {
            throw new IllegalArgumentException("head " + head.number() + " of list " + release.number());
        }
    }

    /** Returns its number. */
    public long number() {
        return release.number();
    }

    /** Returns the alerts that may still be used. */
    public List<Alert> valid(Instant now) {
        return release.alerts().stream().filter(alert -> alert.isValid(now)).toList();
    }

    /** Returns how old the last statement about it is; never negative. */
    public Duration age(Instant now) {
        Duration age = Duration.between(head.issued(), now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    /** Returns how far it can be relied on. */
    public Freshness freshness(Instant now, ListRoot.ListLimits limits) {
        Duration age = age(now);
        if (age.compareTo(limits.lease()) >= 0) {
            return Freshness.LOCKED;
        }
        if (age.compareTo(limits.red()) >= 0) {
            return Freshness.RED;
        }
        return age.compareTo(limits.amber()) >= 0 ? Freshness.AMBER : Freshness.FRESH;
    }
}
