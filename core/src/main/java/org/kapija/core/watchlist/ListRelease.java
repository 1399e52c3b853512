package org.kapija.core.watchlist;

import java.time.Instant;
import java.util.List;

/**
 * One numbered list, whole.
 *
 * @param number from 1
 * @param issued when central released it
 * @param alerts all of them, the canary included, no identifier twice
 */
public record ListRelease(long number, Instant issued, List<Alert> alerts) {
    public ListRelease {
        alerts = List.copyOf(alerts);
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number);
        }
        if (alerts.stream().map(Alert::id).distinct().count() != alerts.size()) {
            throw new IllegalArgumentException("alerts: an identifier twice");
        }
    }
}
