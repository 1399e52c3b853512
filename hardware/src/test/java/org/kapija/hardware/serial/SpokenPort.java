package org.kapija.hardware.serial;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.kapija.hardware.port.DeviceFault;

/** A line whose device says given bursts, one a wait, whatever it is asked; then it is gone. */
public final class SpokenPort implements SerialPort {
    private final SerialDevice device;
    private final ArrayDeque<byte[]> bursts;

    /** Takes what the device will say; empty bursts are silence. */
    public SpokenPort(SerialDevice device, List<byte[]> bursts) {
        this.device = device;
        this.bursts = new ArrayDeque<>(bursts);
    }

    @Override
    public byte[] read(Duration patience) throws DeviceFault {
        if (patience.isZero()) {
            return new byte[0]; // nothing comes that nobody waits for
        }
        if (bursts.isEmpty()) {
            throw device.fault(DeviceFault.Kind.UNPLUGGED);
        }
        return bursts.removeFirst();
    }

    @Override
    public void write(byte[] bytes) {
        // this device does not listen
    }

    @Override
    public void close() {
        // what it has not said yet, it says on the next line
    }
}
