package org.kapija.hardware.port;

import java.time.Duration;
import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * A camera above the place where documents lie. It looks only while somebody wants pictures. It belongs to one platform
 * thread at a time; it opens itself when first used, and after a fault calling again is the way to mend.
 */
public interface DocumentCamera extends AutoCloseable {
    /**
     * Returns a picture that arrived after this call, so that it shows what lies there now.
     *
     * @param patience longest wait
     * @return an image file as the camera gave it, untrusted; empty if none came in time
     * @throws DeviceFault if the camera cannot be had, or has given nothing for longer than any camera takes
     */
    Optional<Octets> picture(Duration patience) throws DeviceFault;

    /** Looks no more until the next picture is wanted; harmless when it does not look. */
    void rest();

    /** Lets go of the camera; harmless when repeated. */
    @Override
    void close();
}
