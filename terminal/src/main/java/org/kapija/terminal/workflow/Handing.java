package org.kapija.terminal.workflow;

/** Hands something to a queue from where nobody may throw; an interrupt stays with the thread. */
public final class Handing {
    private Handing() {}

    /** What waits while a queue is full. */
    @FunctionalInterface
    public interface Over {
        /** Hands over. */
        void hand() throws InterruptedException;
    }

    /** Hands over, or leaves the interrupt for the thread's owner to see. */
    public static void over(Over over) {
        try {
            over.hand();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
