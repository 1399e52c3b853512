package org.kapija.hardware.serial;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long to leave a faulty device alone: not at all at first, then twice as long each time up to a bound, so that a
 * dead device costs neither processor nor log.
 */
public final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(2); // a guard who replugs does not wait longer
    private static final Duration LOOK = Duration.ofMillis(20);

    private final SerialDevice device;
    private Duration pause = Duration.ZERO;

    /** Starts patient: the first attempt is at once. */
    public BackOff(SerialDevice device) {
        this.device = device;
    }

    /** The device works: the next fault is met at once again. */
    public void succeeded() {
        pause = Duration.ZERO;
    }

    /** The device failed: the next attempt is to wait longer. */
    public void failed() {
        var doubled = pause.isZero() ? FIRST : pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /**
     * Waits as long as the failures so far ask for, but no longer once a missing device appears. An interrupt ends the
     * wait and stays set.
     */
    public void await() {
        var deadline = Deadline.in(pause);
        boolean wasMissing = !Files.exists(device.path());
        while (!deadline.hasPassed()
                && !(wasMissing && Files.exists(device.path()))
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
