package org.kapija.hardware.serial;

import java.time.Duration;
import org.kapija.hardware.port.DeviceFault;

/**
 * An open serial line, 8 data bits, no parity, 1 stop bit, no flow control. It belongs to one platform thread at a time
 * (reads are native and hold their thread). After a fault it is closed; open another.
 */
public interface SerialPort extends AutoCloseable {
    /** Opens serial lines; one implementation for metal, others for tests. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens a line at a speed.
         *
         * @param baud 1200 to 921,600; odd multiples of 9600 are fine
         * @throws DeviceFault if there is no such line now, somebody else holds it, or permission is missing
         */
        SerialPort open(SerialDevice device, int baud) throws DeviceFault;
    }

    /**
     * Waits for bytes and takes what has arrived.
     *
     * @param patience longest wait for the first byte, kept to within 100 ms; zero takes only what is there
     * @return 1 byte or more; none when patience ended
     * @throws DeviceFault if the line is gone
     */
    byte[] read(Duration patience) throws DeviceFault;

    /**
     * Hands all bytes to the line.
     *
     * @throws DeviceFault if the line is gone
     */
    void write(byte[] bytes) throws DeviceFault;

    /** Lets go of the line; harmless when repeated. */
    @Override
    void close();
}
