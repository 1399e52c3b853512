package org.kapija.core.fingerprint.index;

import java.util.concurrent.locks.LockSupport;

/** What a race is timed with: a clock that only goes forward, and the rest between two tries. */
public interface Stopwatch {
    /** Returns the reading, nanoseconds since some moment. */
    long nanos();

    /** Waits about that long, nanoseconds. */
    void rest(long nanos);

    /** The machine's own clock. */
    static Stopwatch system() {
        return new Stopwatch() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void rest(long nanos) {
                LockSupport.parkNanos(nanos);
            }
        };
    }
}
