package org.kapija.hardware.swipe;

import java.time.Duration;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.DocumentReader;
import org.kapija.hardware.port.Reading;
import org.kapija.hardware.serial.JSerialCommPort;
import org.kapija.hardware.serial.Lifeline;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.hardware.serial.SerialPort;

/**
 * A swipe reader of the 3M RTE6701 family as a {@link DocumentReader}. The reader only speaks, so a dead one cannot be
 * told from one that nobody uses; a lost line and a wrong speed can.
 */
public final class RteReader implements DocumentReader {
    private final Lifeline<SwipeSession> lifeline;

    /**
     * Listens to the reader behind a device's path. Nothing is opened yet.
     *
     * @param baud speed of the reader's port; of no meaning to one on USB
     */
    public RteReader(SerialDevice device, int baud) {
        this(device, baud, JSerialCommPort::open);
    }

    RteReader(SerialDevice device, int baud, SerialPort.Opener opener) {
        this.lifeline = new Lifeline<>(device, () -> new SwipeSession(device, opener.open(device, baud)));
    }

    @Override
    public Reading read(Duration patience) throws DeviceFault {
        return lifeline.use(session -> session.read(patience));
    }

    @Override
    public void close() {
        lifeline.close();
    }
}
