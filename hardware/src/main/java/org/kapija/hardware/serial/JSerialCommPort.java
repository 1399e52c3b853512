package org.kapija.hardware.serial;

import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import org.kapija.hardware.port.DeviceFault;

/**
 * A serial line through jSerialComm 2.11.4. A lost line shows as -1 from a read or a short write while the library
 * still says "open", and its disconnect event would fire in a tight loop until the port is closed (both measured): no
 * listener is registered, and the first sign closes the port.
 */
public final class JSerialCommPort implements SerialPort {
    private static final int DATA_BITS = 8;
    private static final int CHUNK = 4096; // the kernel's buffer for one line
    private static final int GLANCE_MILLIS = 100; // VTIME counts tenths of a second: nothing shorter exists
    private static final int SAFETY_SLEEP_MILLIS = 0; // the library's pause before opening, for other systems
    private static final int EACCES = 13;
    private static final int EPERM = 1;
    private static final int EAGAIN = 11; // from flock: another program's lock
    private static final int EBUSY = 16;
    private static final int ENOTTY = 25;

    private final SerialDevice device;
    private final com.fazecast.jSerialComm.SerialPort port;
    private final byte[] chunk = new byte[CHUNK];
    private boolean closed;

    private JSerialCommPort(SerialDevice device, com.fazecast.jSerialComm.SerialPort port) {
        this.device = device;
        this.port = port;
    }

    /**
     * Opens a line, as {@link SerialPort.Opener#open}.
     *
     * @throws DeviceFault if there is no such line now, somebody else holds it, or permission is missing
     */
    public static SerialPort open(SerialDevice device, int baud) throws DeviceFault {
        var port = find(device);
        port.setComPortParameters(
                baud,
                DATA_BITS,
                com.fazecast.jSerialComm.SerialPort.ONE_STOP_BIT,
                com.fazecast.jSerialComm.SerialPort.NO_PARITY);
        port.setComPortTimeouts(
                com.fazecast.jSerialComm.SerialPort.TIMEOUT_READ_SEMI_BLOCKING, GLANCE_MILLIS, GLANCE_MILLIS);
        if (!port.openPort(SAFETY_SLEEP_MILLIS)) {
            throw device.fault(kindOf(port.getLastErrorCode()));
        }
        return new JSerialCommPort(device, port);
    }

    @Override
    public byte[] read(Duration patience) throws DeviceFault {
        if (patience.isZero() && available() == 0) {
            return new byte[0];
        }
        var deadline = Deadline.in(patience);
        do {
            int count = closed ? -1 : port.readBytes(chunk, CHUNK);
            if (count < 0 || (count == 0 && !Files.exists(device.path()))) {
                throw lost();
            }
            if (count > 0) {
                return Arrays.copyOf(chunk, count);
            }
        } while (!deadline.hasPassed());
        return new byte[0];
    }

    @Override
    public void write(byte[] bytes) throws DeviceFault {
        if (closed || port.writeBytes(bytes, bytes.length) != bytes.length) {
            throw lost();
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            port.closePort();
        }
    }

    private int available() throws DeviceFault {
        int count = closed ? -1 : port.bytesAvailable();
        if (count < 0) {
            throw lost();
        }
        return count;
    }

    private DeviceFault lost() {
        close();
        return device.fault(DeviceFault.Kind.UNPLUGGED);
    }

    private static com.fazecast.jSerialComm.SerialPort find(SerialDevice device) throws DeviceFault {
        if (!Files.exists(device.path())) { // the library would look for a namesake elsewhere
            throw device.fault(DeviceFault.Kind.UNPLUGGED);
        }
        try {
            return com.fazecast.jSerialComm.SerialPort.getCommPort(device.path().toString());
        } catch (SerialPortInvalidPortException vanished) { // between the look and the call
            throw device.fault(DeviceFault.Kind.UNPLUGGED);
        }
    }

    private static DeviceFault.Kind kindOf(int error) {
        return switch (error) {
            case EPERM, EACCES -> DeviceFault.Kind.REFUSED;
            case EAGAIN, EBUSY -> DeviceFault.Kind.BUSY;
            case ENOTTY -> DeviceFault.Kind.NONSENSE; // a path to something that is no line
            default -> DeviceFault.Kind.UNPLUGGED;
        };
    }
}
