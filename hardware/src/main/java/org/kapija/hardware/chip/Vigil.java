package org.kapija.hardware.chip;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.kapija.hardware.port.ChipReading.Reason;

/** Watches over a reading from outside: how long its present command has taken, and whether it is still wanted. */
final class Vigil {
    private static final long IDLE = Long.MIN_VALUE;

    private final AtomicLong since = new AtomicLong(IDLE);
    private final AtomicLong arrival = new AtomicLong(IDLE);
    private final AtomicReference<Optional<Reason>> ended = new AtomicReference<>(Optional.empty());

    /** A document has been laid on the reader. */
    void arrived() {
        arrival.set(System.nanoTime());
    }

    /** Whether the reading of a document has gone on for longer than that. */
    boolean hasLastedFor(Duration limit) {
        return arrival.get() != IDLE && System.nanoTime() - arrival.get() > limit.toNanos();
    }

    /** A command goes out. */
    void begin() throws ChipFailure {
        refuseIfEnded();
        since.set(System.nanoTime());
    }

    /** Its answer is in. */
    void end() {
        since.set(IDLE);
    }

    /** Gives the reading up: it stops before its next command. */
    void giveUp(Reason reason) {
        ended.compareAndSet(Optional.empty(), Optional.of(reason));
    }

    boolean isGivenUp() {
        return ended.get().isPresent();
    }

    Optional<Reason> reason() {
        return ended.get();
    }

    void refuseIfEnded() throws ChipFailure {
        Optional<Reason> reason = ended.get();
        if (reason.isPresent()) {
            throw new ChipFailure(reason.get(), "given up");
        }
    }

    /** Whether a command has been out for longer than that. */
    boolean isStuckFor(Duration limit) {
        long began = since.get();
        return began != IDLE && System.nanoTime() - began > limit.toNanos();
    }
}
