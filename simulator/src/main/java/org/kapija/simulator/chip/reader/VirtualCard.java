package org.kapija.simulator.chip.reader;

import java.util.Optional;

/** A card that lies on a reader: power, and bytes in and out. One thread at a time. */
public interface VirtualCard {
    /** Returns the answer to reset, which also tells a reader what the card can do. */
    byte[] answerToReset();

    /** Takes power away and gives it back: whatever was earned is lost. */
    void reset();

    /**
     * Answers a command.
     *
     * @return nothing if the card is gone from the reader
     */
    Optional<byte[]> exchange(byte[] command);
}
