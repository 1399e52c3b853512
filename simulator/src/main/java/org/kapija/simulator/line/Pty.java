package org.kapija.simulator.line;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A pseudo-terminal seen from its master side: what a program opens as a serial port is our slave side. Made with the C
 * library through the foreign-function API. Any thread may call; a transfer and a close exclude each other.
 */
final class Pty implements AutoCloseable {
    private static final int BUFFER_SIZE = 4096; // what the kernel's line discipline holds
    private static final int TERMIOS2_SIZE = 44; // struct termios2 of asm-generic/termbits.h
    private static final int CONTROL_FLAGS = 8;
    private static final int CONTROL_CHARACTERS = 17;
    private static final int VMIN = 6;
    private static final int OUTPUT_SPEED = 40;
    private static final int CS8_CREAD_CLOCAL_B9600 = 0x30 | 0x80 | 0x800 | 0xD;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment buffer = arena.allocate(BUFFER_SIZE);
    private final int descriptor;
    private final Path slave;
    private boolean closed;

    private Pty(int descriptor) throws IOException {
        this.descriptor = descriptor;
        require(LibC.GRANTPT.call(descriptor), "grantpt");
        require(LibC.UNLOCKPT.call(descriptor), "unlockpt");
        require(LibC.PTSNAME_R.call(descriptor, buffer, BUFFER_SIZE), "ptsname_r");
        this.slave = Path.of(buffer.getString(0));
        makeRaw();
        openOnce();
    }

    /** Makes a new one, raw (no echo, no translation), with nobody on the other side yet. */
    static Pty open() throws IOException {
        int descriptor = LibC.POSIX_OPENPT.call(LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_NONBLOCK | LibC.O_CLOEXEC);
        require(descriptor, "posix_openpt");
        return new Pty(descriptor);
    }

    /** Returns the device file that a host opens. */
    Path slave() {
        return slave;
    }

    /** Returns whether a host has the slave side open now. */
    synchronized boolean hasHost() {
        return !closed && (poll(LibC.POLLIN, Duration.ZERO) & LibC.POLLHUP) == 0;
    }

    /** Returns the speed that the host has set, in baud, odd ones included. */
    synchronized int hostBaud() {
        if (closed) {
            return 0;
        }
        try (var call = Arena.ofConfined()) {
            var settings = call.allocate(TERMIOS2_SIZE);
            LibC.IOCTL.call(descriptor, LibC.TCGETS2, settings);
            return settings.get(JAVA_INT, OUTPUT_SPEED);
        }
    }

    /**
     * Waits for bytes from the host.
     *
     * @return what has arrived; empty when patience ended, nobody is there or the pty is closed
     */
    byte[] read(Duration patience) {
        int ready = poll(LibC.POLLIN, patience);
        synchronized (this) {
            if (closed || (ready & LibC.POLLIN) == 0) {
                return new byte[0];
            }
            long count = LibC.READ.call(descriptor, buffer, BUFFER_SIZE);
            return count <= 0 ? new byte[0] : buffer.asSlice(0, count).toArray(JAVA_BYTE);
        }
    }

    /**
     * Writes what fits now.
     *
     * @return how many bytes, from the offset on, were taken; 0 when the host does not read within patience
     */
    int write(byte[] bytes, int offset, Duration patience) {
        int ready = poll(LibC.POLLOUT, patience);
        synchronized (this) {
            if (closed || (ready & LibC.POLLOUT) == 0) {
                return 0;
            }
            int count = Math.min(BUFFER_SIZE, bytes.length - offset);
            MemorySegment.copy(bytes, offset, buffer, JAVA_BYTE, 0, count);
            return (int) Math.max(0, LibC.WRITE.call(descriptor, buffer, count));
        }
    }

    /** Hangs up: whoever has the slave side open loses it, as when a cable is pulled. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            LibC.CLOSE.call(descriptor);
            arena.close();
        }
    }

    /** Asked outside the lock too: if the number is closed meanwhile the answer is of no use, and is not used. */
    private int poll(short events, Duration patience) {
        try (var call = Arena.ofConfined()) {
            var request = call.allocate(8, 4); // struct pollfd
            request.set(JAVA_INT, 0, descriptor);
            request.set(JAVA_SHORT, 4, events);
            LibC.POLL.call(request, 1, Math.toIntExact(patience.toMillis()));
            return request.get(JAVA_SHORT, 6);
        }
    }

    private void makeRaw() throws IOException {
        try (var call = Arena.ofConfined()) {
            var settings = call.allocate(TERMIOS2_SIZE);
            require(LibC.IOCTL.call(descriptor, LibC.TCGETS2, settings), "TCGETS2");
            settings.asSlice(0, CONTROL_CHARACTERS).fill((byte) 0); // no input, output or local processing
            settings.set(JAVA_INT, CONTROL_FLAGS, CS8_CREAD_CLOCAL_B9600);
            settings.set(JAVA_BYTE, CONTROL_CHARACTERS + VMIN, (byte) 1);
            require(LibC.IOCTL.call(descriptor, LibC.TCSETS2, settings), "TCSETS2");
        }
    }

    /** The kernel reports "nobody there" only after the slave side has been opened and closed once. */
    private void openOnce() throws IOException {
        try (var call = Arena.ofConfined()) {
            var path = call.allocateFrom(slave.toString());
            int opened = LibC.OPEN.call(path, LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_CLOEXEC);
            require(opened, "open of " + slave);
            LibC.CLOSE.call(opened);
        }
    }

    private static void require(int outcome, String call) throws IOException {
        if (outcome < 0) {
            throw new IOException(call + " failed: pseudo-terminals need /dev/pts");
        }
    }
}
