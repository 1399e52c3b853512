package org.kapija.hardware.zfm;

import java.time.Duration;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.FingerprintSensor;
import org.kapija.hardware.port.Scan;
import org.kapija.hardware.serial.JSerialCommPort;
import org.kapija.hardware.serial.Lifeline;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.hardware.serial.SerialPort;

/**
 * A module of the ZFM-20 / R307 / R503 family as a {@link FingerprintSensor}: for benches and demonstrations, never for
 * enrolment (16 greys, small area, not certified). Opens itself when first used; every fault closes the line.
 */
public final class ZfmSensor implements FingerprintSensor {
    private final Connection connection;
    private final Lifeline<ZfmSession> lifeline;
    private int baud;

    /** Drives the module behind a device's path. Nothing is opened yet. */
    public ZfmSensor(SerialDevice device, ZfmProfile profile) {
        this(device, profile, JSerialCommPort::open);
    }

    ZfmSensor(SerialDevice device, ZfmProfile profile, SerialPort.Opener opener) {
        this.connection = new Connection(device, profile, opener);
        this.lifeline = new Lifeline<>(device, this::connected);
        this.baud = profile.baud();
    }

    @Override
    public Scan scan(Duration patience) throws DeviceFault {
        return lifeline.use(session -> session.scan(patience));
    }

    @Override
    public boolean awaitLift(Duration patience) throws DeviceFault {
        return lifeline.use(session -> session.awaitLift(patience));
    }

    @Override
    public void close() {
        lifeline.close();
    }

    private ZfmSession connected() throws DeviceFault {
        var session = connection.open(baud);
        baud = session.baud(); // met there next time
        return session;
    }
}
