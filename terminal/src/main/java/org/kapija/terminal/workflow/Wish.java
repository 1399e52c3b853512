package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What somebody wants of a lane: the latest wish counts, in place of any before it. Any thread.
 *
 * @param <T> immutable
 */
final class Wish<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<T> wanted = Optional.empty();

    /** Wants this from now on, or nothing. */
    void become(Optional<T> next) {
        lock.lock();
        try {
            wanted = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns what is wanted, waiting for a wish if there is none.
     *
     * @param patience longest wait
     */
    Optional<T> await(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (wanted.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return wanted;
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether this is still what is wanted. */
    boolean is(T sought) {
        lock.lock();
        try {
            return wanted.filter(sought::equals).isPresent();
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether this is still what is wanted, and wants it no more. */
    boolean fulfil(T done) {
        lock.lock();
        try {
            boolean still = is(done);
            if (still) {
                wanted = Optional.empty();
            }
            return still;
        } finally {
            lock.unlock();
        }
    }
}
