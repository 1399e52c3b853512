package org.kapija.hardware.camera;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.kapija.core.value.Octets;

/** Takes every picture off a stream, so that whoever asks gets the next one and never one that has waited in a pipe. */
final class LatestPicture implements Runnable {
    private final JpegStream stream;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<Octets> latest = Optional.empty();
    private long arrived = System.nanoTime();
    private boolean given;
    private boolean ended;

    LatestPicture(JpegStream stream) {
        this.stream = stream;
    }

    @Override
    public void run() {
        try {
            for (var picture = stream.next(); picture.isPresent(); picture = stream.next()) {
                take(picture);
            }
        } catch (IOException _) {
            // the program was ended while it wrote: whoever waits hears that it is gone
        } finally {
            end();
        }
    }

    private void take(Optional<Octets> picture) {
        lock.lock();
        try {
            latest = picture;
            given = true;
            arrived = System.nanoTime();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the next picture to arrive; empty if none does in time or the stream ends. */
    Optional<Octets> next(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            latest = Optional.empty();
            while (latest.isEmpty() && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            return latest;
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether no more will come. */
    boolean hasEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether any ever came. */
    boolean hasGiven() {
        lock.lock();
        try {
            return given;
        } finally {
            lock.unlock();
        }
    }

    /** Returns how long nothing has come. */
    Duration silence() {
        lock.lock();
        try {
            return Duration.ofNanos(System.nanoTime() - arrived);
        } finally {
            lock.unlock();
        }
    }
}
