package org.kapija.simulator.chip.message;

/** A chip that says no, with the status word it says it in. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Refuses with one of {@link StatusWord}'s values. */
    public Refusal(int status) {
        super(String.format("%04X", status));
        this.status = status;
    }

    /** Returns the status word, two bytes. */
    public int status() {
        return status;
    }
}
