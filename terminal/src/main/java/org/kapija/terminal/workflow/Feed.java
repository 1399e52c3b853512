package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The latest value of something shown on screens. Readers wait for a value other than the one they have; what changed
 * twice meanwhile they see once, so that a slow screen never holds anything up. Any thread.
 *
 * @param <T> immutable
 */
public final class Feed<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private T latest;
    private long version;

    /** A feed that begins with a value. */
    public Feed(T first) {
        latest = first;
        version = 1;
    }

    /**
     * A value with its number.
     *
     * @param version from 1, grows with each change
     */
    public record Edition<T>(long version, T value) {}

    /** Offers a value; one that equals the latest is no change. */
    public void publish(T value) {
        lock.lock();
        try {
            if (!value.equals(latest)) {
                latest = value;
                version++;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns the latest value. */
    public T latest() {
        lock.lock();
        try {
            return latest;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a value newer than the one the reader has.
     *
     * @param seen version the reader has, 0 for none
     * @return empty if there was none within {@code patience}
     */
    public Optional<Edition<T>> after(long seen, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (version <= seen && left > 0) {
                left = changed.awaitNanos(Math.min(left, TimeUnit.HOURS.toNanos(1)));
            }
            return version > seen ? Optional.of(new Edition<>(version, latest)) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
