package org.kapija.central.domain;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: twice as long each time, up to a bound, and never all at the same moment.
 * Immutable.
 *
 * @param shortest first wait
 * @param longest bound
 * @param failures tries that failed in a row
 */
public record Backoff(Duration shortest, Duration longest, int failures) {
    private static final int DOUBLINGS_MAX = 20;

    /** After a success. */
    public Backoff reset() {
        return new Backoff(shortest, longest, 0);
    }

    /** After a failure. */
    public Backoff failed() {
        return new Backoff(shortest, longest, Math.min(failures + 1, DOUBLINGS_MAX));
    }

    /** Returns the wait before the next try: between half and all of what is due. */
    public Duration pause(RandomGenerator chance) {
        long due = Math.min(longest.toMillis(), shortest.toMillis() << Math.max(0, failures - 1));
        return Duration.ofMillis(due / 2 + chance.nextLong(due / 2 + 1));
    }
}
