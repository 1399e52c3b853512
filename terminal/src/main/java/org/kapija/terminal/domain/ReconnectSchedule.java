package org.kapija.terminal.domain;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt to connect: doubling from 100 ms to 60 s, each wait drawn from the upper
 * half of its step, so that five hundred terminals that lost one broker do not come back in the same instant.
 */
public final class ReconnectSchedule {
    /** The wait after the first failure, at most. */
    public static final Duration FIRST_MAX = Duration.ofMillis(100);
    /** No wait is longer. */
    public static final Duration WAIT_MAX = Duration.ofSeconds(60);

    private final RandomGenerator chance;

    /**
     * Draws its jitter from the given source.
     *
     * @param chance a seeded generator of this schedule's own
     */
    public ReconnectSchedule(RandomGenerator chance) {
        this.chance = chance;
    }

    /**
     * Returns the wait before the next attempt.
     *
     * @param failures attempts failed in a row, 1 or more
     * @return 50 ms to 60 s
     */
    public Duration waitAfter(int failures) {
        if (failures < 1) {
            throw new IllegalArgumentException("failures: " + failures);
        }
        long doubled = FIRST_MAX.toMillis() << Math.min(failures - 1, 20); // 20 doublings are past the ceiling
        long ceiling = Math.min(doubled, WAIT_MAX.toMillis());
        return Duration.ofMillis(ceiling / 2 + chance.nextLong(ceiling / 2 + 1));
    }
}
