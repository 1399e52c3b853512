package org.kapija.simulator.scenario;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * When everybody acts. Who comes late moves all that follows by as much, so that nobody's hands get less time because
 * the computer stood still; moments are told as if nobody had been late. One thread.
 */
final class Timetable {
    private final TreeMap<Long, Long> beginnings = new TreeMap<>();

    /** Begins now. */
    Timetable() {
        long now = System.nanoTime();
        beginnings.put(now, now);
    }

    /** Waits until something is due; whatever is due later then is due that much after this moment. */
    void at(Duration due) {
        long expected = beginnings.lastEntry().getValue() + due.toNanos();
        long now = System.nanoTime();
        while (now - expected < 0) {
            LockSupport.parkNanos(expected - now);
            now = System.nanoTime();
        }
        beginnings.put(now, now - due.toNanos());
    }

    /**
     * Returns when something happened, less by how much people had been late till then.
     *
     * @param nanos of {@link System#nanoTime()}, not before the beginning
     */
    Duration moment(long nanos) {
        Map.Entry<Long, Long> before = beginnings.floorEntry(nanos);
        return Duration.ofNanos(nanos - before.getValue());
    }
}
