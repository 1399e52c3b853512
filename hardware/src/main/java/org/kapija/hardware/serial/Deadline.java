package org.kapija.hardware.serial;

import java.time.Duration;

/** A moment by the machine's steady clock after which waiting is over. Not a time of day: it is never recorded. */
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** The moment that lies this far ahead; zero or less has passed already. */
    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** Returns the time that is left, never below zero. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Returns whether nothing is left. */
    public boolean hasPassed() {
        return left().isZero();
    }
}
