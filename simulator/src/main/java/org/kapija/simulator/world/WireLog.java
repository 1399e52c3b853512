package org.kapija.simulator.world;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;

/** Remembers what a traveller could have seen or heard of the lane's devices. Any thread may call. */
public final class WireLog {
    private static final int KEPT = 10_000;

    private final long start = System.nanoTime();
    private final ArrayDeque<Event> events = new ArrayDeque<>();

    /**
     * A change that can be noticed.
     *
     * @param nanos of {@link System#nanoTime()}
     * @param at since the world began
     * @param line such as {@code beacon.green}, {@code barrier}, {@code scanner.lamp}
     * @param value such as {@code on}, {@code open}
     */
    public record Event(long nanos, Duration at, String line, String value) {}

    /** Returns what is remembered, oldest first. */
    public synchronized List<Event> events() {
        return List.copyOf(events);
    }

    synchronized void note(String line, String value) {
        if (events.size() == KEPT) {
            events.removeFirst();
        }
        long now = System.nanoTime();
        events.add(new Event(now, Duration.ofNanos(now - start), line, value));
    }
}
