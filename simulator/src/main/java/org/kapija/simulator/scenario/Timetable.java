package org.kapija.simulator.scenario;

import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * When everybody acts. Who comes late moves all that follows by as much, so that nobody's hands get less time. What
 * kept them counts in the moments that are told, for it may be the terminal; what a sleep lasted too long does not, for
 * that was the computer of the play. One thread.
 */
final class Timetable {
    private final LongSupplier clock;
    private final LongConsumer sleep;
    private final TreeMap<Long, Long> zeros = new TreeMap<>();
    private long beginning;

    /** Begins now. */
    Timetable() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * Begins now.
     *
     * @param clock in nanoseconds
     * @param sleep for so many nanoseconds, or less, or more
     */
    Timetable(LongSupplier clock, LongConsumer sleep) {
        this.clock = clock;
        this.sleep = sleep;
        this.beginning = clock.getAsLong();
        zeros.put(beginning, beginning);
    }

    /** Waits until something is due; whatever is due later then is due that much after this moment. */
    void at(Duration due) {
        long expected = beginning + due.toNanos();
        long now = clock.getAsLong();
        boolean inTime = now - expected < 0;
        while (now - expected < 0) {
            sleep.accept(expected - now);
            now = clock.getAsLong();
        }
        long late = now - expected;
        beginning += late;
        if (inTime) {
            zeros.put(now, zeros.lastEntry().getValue() + late);
        }
    }

    /**
     * Returns when something happened, less by how long sleeps had lasted too long till then.
     *
     * @param nanos of the clock, not before the beginning
     */
    Duration moment(long nanos) {
        return Duration.ofNanos(nanos - zeros.floorEntry(nanos).getValue());
    }
}
