package org.kapija.hardware.chip;

/** Bytes to a card and back, whatever carries them. One thread. */
interface CardLine {
    /**
     * Sends a command and waits for its answer.
     *
     * @return data and status word, two bytes or more
     * @throws ChipFailure if the card is gone, or nobody waits for it any longer
     */
    byte[] transmit(byte[] command) throws ChipFailure;

    /**
     * Takes power away and gives it back: the chip forgets the session.
     *
     * @throws ChipFailure if the card is gone
     */
    void reset() throws ChipFailure;

    /** Returns the commands sent so far. */
    int commands();
}
