package org.kapija.hardware.port;

import java.time.Duration;

/**
 * A reader of machine readable zones through which a guard swipes a document. It belongs to one platform thread at a
 * time; opening and mending are as for {@link FingerprintSensor}.
 */
public interface DocumentReader extends AutoCloseable {
    /**
     * Waits for a swipe. What was swiped before the call and not yet fetched is returned first, oldest first.
     *
     * @param patience longest wait; zero asks once
     * @throws DeviceFault if the reader's line is gone, or what arrives on it cannot come from such a reader
     */
    Reading read(Duration patience) throws DeviceFault;

    /** Lets go of the line; harmless when repeated. */
    @Override
    void close();
}
