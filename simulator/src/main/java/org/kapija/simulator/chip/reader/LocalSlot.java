package org.kapija.simulator.chip.reader;

import java.time.Duration;
import java.util.Optional;

/** A place for a card of this very process. */
public final class LocalSlot implements Slot {
    private Optional<VirtualCard> lying = Optional.empty();

    /** Lays a card there; one that lay there is taken away. */
    public synchronized void lay(VirtualCard card) {
        lying = Optional.of(card);
        notifyAll();
    }

    /** Takes the card away. */
    public synchronized void clear() {
        lying = Optional.empty();
        notifyAll();
    }

    /**
     * Waits so long, or until the card that lies there now is taken away.
     *
     * @throws InterruptedException if it is taken away first
     */
    public synchronized void awaitClear(Duration longest) throws InterruptedException {
        Optional<VirtualCard> before = lying;
        long end = System.nanoTime() + longest.toNanos();
        while (lying.equals(before)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            wait(left);
        }
        throw new InterruptedException("taken away");
    }

    /** Takes the card away if it is this one. */
    synchronized void clear(VirtualCard card) {
        if (lying.equals(Optional.of(card))) {
            clear();
        }
    }

    @Override
    public synchronized Optional<VirtualCard> card() {
        return lying;
    }

    @Override
    public synchronized boolean await(boolean present, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (lying.isPresent() != present) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (millis > 0 && left <= 0) {
                return false;
            }
            wait(millis == 0 ? 0 : left);
        }
        return true;
    }
}
