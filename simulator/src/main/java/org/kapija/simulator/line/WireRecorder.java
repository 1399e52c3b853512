package org.kapija.simulator.line;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.kapija.core.value.Octets;

/** Remembers the latest bursts on a wire. Any thread may call. */
public final class WireRecorder {
    private static final int DIGEST_SIZE = 8;

    private final long start = System.nanoTime();
    private final ArrayDeque<Traffic> latest = new ArrayDeque<>();
    private final int capacity;

    /**
     * Starts with nothing remembered.
     *
     * @param capacity bursts kept; older ones are forgotten
     */
    public WireRecorder(int capacity) {
        this.capacity = capacity;
    }

    /** Returns what is remembered, oldest first. */
    public synchronized List<Traffic> traffic() {
        return List.copyOf(latest);
    }

    synchronized void record(Traffic.Direction direction, byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        if (latest.size() == capacity) {
            latest.removeFirst();
        }
        latest.add(new Traffic(direction, Duration.ofNanos(System.nanoTime() - start), bytes.length, digest(bytes)));
    }

    private static Octets digest(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Octets.of(Arrays.copyOf(whole, DIGEST_SIZE));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
