package org.kapija.hardware.port;

import java.util.Set;

/** The tower light and sounder above the lane. Any thread. */
public interface Beacon {
    /** One lamp, or the sounder. */
    enum Lamp {
        /** Stop. */
        RED,
        /** Wait. */
        AMBER,
        /** Go. */
        GREEN,
        /** Audible to the whole hall: never for a hit. */
        BUZZER
    }

    /**
     * Lights exactly these and darkens the others.
     *
     * @param lamps empty for dark
     * @throws DeviceFault if a line cannot be driven; what the lamps show is then unknown
     */
    void show(Set<Lamp> lamps) throws DeviceFault;
}
