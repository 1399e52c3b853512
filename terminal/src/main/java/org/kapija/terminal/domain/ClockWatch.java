package org.kapija.terminal.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * One look at the wall clock and at the steady counter beside it: when the two disagree at the next look, somebody
 * moved the clock.
 *
 * @param wall what the clock said
 * @param ticks what the counter said, in nanoseconds
 */
public record ClockWatch(Instant wall, long ticks) {
    /** Corrections of a time service stay below this. */
    static final Duration JUMP_MIN = Duration.ofSeconds(5);

    /** Returns whether the clock jumped between the two looks. */
    public boolean jumped(Instant wallNow, long ticksNow) {
        var byWall = Duration.between(wall, wallNow);
        var bySteady = Duration.ofNanos(ticksNow - ticks);
        return byWall.minus(bySteady).abs().compareTo(JUMP_MIN) > 0;
    }
}
