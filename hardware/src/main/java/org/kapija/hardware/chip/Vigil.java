package org.kapija.hardware.chip;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.kapija.hardware.port.ChipReading.Reason;

/** Watches over a reading from outside: how long its present call has taken, and whether it is still wanted. */
final class Vigil {
    private static final long IDLE = Long.MIN_VALUE;

    private final AtomicLong since = new AtomicLong(IDLE);
    private final AtomicLong arrival = new AtomicLong(IDLE);
    private final AtomicReference<Optional<End>> ended = new AtomicReference<>(Optional.empty());

    /** Why and when a reading was given up. */
    private record End(Reason reason, long at) {}

    /** A document has been laid on the reader. */
    void arrived() {
        arrival.set(System.nanoTime());
    }

    /** Whether the reading of a document has gone on for longer than that. */
    boolean hasLastedFor(Duration limit) {
        return arrival.get() != IDLE && System.nanoTime() - arrival.get() > limit.toNanos();
    }

    /** A call goes out to the card or its reader. */
    void begin() throws ChipFailure {
        refuseIfEnded();
        beginLast();
    }

    /** The call goes out that lets go of the card, which is made even where nobody waits any longer. */
    void beginLast() {
        since.set(System.nanoTime());
    }

    /** Its answer is in. */
    void end() {
        since.set(IDLE);
    }

    /** Gives the reading up: it stops before its next call. */
    void giveUp(Reason reason) {
        ended.compareAndSet(Optional.empty(), Optional.of(new End(reason, System.nanoTime())));
    }

    boolean isGivenUp() {
        return ended.get().isPresent();
    }

    Optional<Reason> reason() {
        return ended.get().map(End::reason);
    }

    /** Whether it was given up longer ago than that. */
    boolean hasBeenGivenUpFor(Duration limit) {
        return ended.get()
                .filter(end -> System.nanoTime() - end.at() > limit.toNanos())
                .isPresent();
    }

    void refuseIfEnded() throws ChipFailure {
        Optional<Reason> reason = reason();
        if (reason.isPresent()) {
            throw new ChipFailure(reason.get(), "given up");
        }
    }

    /** Whether a call has been out for longer than that. */
    boolean isStuckFor(Duration limit) {
        long began = since.get();
        return began != IDLE && System.nanoTime() - began > limit.toNanos();
    }
}
