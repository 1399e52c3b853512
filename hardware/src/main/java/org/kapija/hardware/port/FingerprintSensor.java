package org.kapija.hardware.port;

import java.time.Duration;

/**
 * A single-finger optical sensor. It belongs to one platform thread at a time. It opens itself at the first call and,
 * after a fault, again at the next one, no sooner than its back-off allows: calling on in a loop is the way to mend.
 */
public interface FingerprintSensor extends AutoCloseable {
    /**
     * Waits for a finger and scans it.
     *
     * @param patience longest wait for a finger; zero asks once. The image transfer comes on top of it
     * @return the scan; geometry and resolution are in the result
     * @throws DeviceFault if the sensor is gone, silent or answers nonsense
     */
    Scan scan(Duration patience) throws DeviceFault;

    /**
     * Waits until nothing lies on the glass, so that one finger is not scanned as two.
     *
     * @param patience longest wait; zero asks once
     * @return whether the finger is gone
     * @throws DeviceFault as for {@link #scan}
     */
    boolean awaitLift(Duration patience) throws DeviceFault;

    /** Lets go of the line; harmless when repeated. */
    @Override
    void close();
}
