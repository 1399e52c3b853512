package org.kapija.simulator.chip.reader;

import java.util.Optional;

/** Where a card is laid. Safe for several threads. */
interface Slot {
    /** Returns the card that lies there. */
    Optional<VirtualCard> card();

    /**
     * Waits until there is a card, or none.
     *
     * @param millis longest wait; zero waits for ever
     * @return whether it is so now
     */
    boolean await(boolean present, long millis) throws InterruptedException;
}
