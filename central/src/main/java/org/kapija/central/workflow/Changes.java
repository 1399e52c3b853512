package org.kapija.central.workflow;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts that something to be seen has changed, and lets those who show it wait for the next change. Any thread. */
public final class Changes {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long count;

    /** Says that something changed. */
    public void happened() {
        lock.lock();
        try {
            count++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns how many changes there were. */
    public long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a change.
     *
     * @param seen count that is known
     * @param patienceMillis longest wait
     * @return the count now, equal to {@code seen} if the patience ran out
     */
    public long after(long seen, long patienceMillis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
            while (count == seen && left > 0) {
                left = changed.awaitNanos(left);
            }
            return count;
        } finally {
            lock.unlock();
        }
    }
}
