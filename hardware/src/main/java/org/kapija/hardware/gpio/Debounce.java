package org.kapija.hardware.gpio;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a bouncing contact counts as settled: after it has kept a level for a while. Pure: edges and time go in, the
 * settled level comes out.
 *
 * @param settled the level that counts
 * @param candidate another level that has been seen since, and since when
 */
record Debounce(boolean settled, Optional<Candidate> candidate) {
    /** Long against the bounce of a snap switch (data sheets say 5 to 10 ms), short against a hand. */
    static final Duration SETTLING = Duration.ofMillis(20);

    /** A level waiting to be believed. */
    record Candidate(boolean level, Instant since) {}

    /** Starts with a level that is believed at once. */
    static Debounce at(boolean level) {
        return new Debounce(level, Optional.empty());
    }

    /** Takes an edge in: each one starts the wait again. */
    Debounce edge(boolean level, Instant now) {
        return new Debounce(settled, level == settled ? Optional.empty() : Optional.of(new Candidate(level, now)));
    }

    /** Believes the candidate if it has waited long enough. */
    Debounce settle(Instant now) {
        return candidate
                .filter(waiting -> !now.isBefore(waiting.since().plus(SETTLING)))
                .map(waiting -> at(waiting.level()))
                .orElse(this);
    }
}
