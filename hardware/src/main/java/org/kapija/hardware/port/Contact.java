package org.kapija.hardware.port;

/**
 * A switch or loop with two positions, debounced: the lid of the case, the switch under the document glass. Any thread.
 */
public interface Contact {
    /** Hears of each settled change. */
    interface Listener {
        /**
         * The contact has settled in a new position.
         *
         * @param active case open, document present
         */
        void changed(boolean active);
    }

    /** Returns the settled position: case open, document present. */
    boolean isActive();

    /**
     * Adds a listener; it is told the present position at once and every change from then on, on the contact's thread.
     * It must hand off at once.
     */
    void onChange(Listener listener);
}
