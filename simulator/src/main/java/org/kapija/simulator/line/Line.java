package org.kapija.simulator.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * A serial cable ending in a simulated device: a stable path for the host, a plug that can be pulled, the time that
 * bytes take at the device's speed, and garbage when host and device disagree about that speed.
 *
 * <p>One thread receives and sends; any thread may plug, unplug and switch the pacing.
 */
public final class Line implements AutoCloseable {
    private static final int RECORDED_BURSTS = 20_000;
    private static final int BITS_PER_BYTE = 10; // 8N1: start, eight data, stop
    private static final long SLICE_NANOS = 2_000_000; // bytes are delivered in slices of 2 ms
    private static final long LATENESS_MAX_NANOS = 20_000_000; // a sleep that lasts too long is caught up with
    private static final Duration HOST_STARTS_READING = Duration.ofMillis(500);

    private final Path link;
    private final WireRecorder recorder = new WireRecorder(RECORDED_BURSTS);
    private final AtomicReference<Optional<Pty>> plug = new AtomicReference<>(Optional.empty());
    private volatile boolean paced;
    private long free = System.nanoTime(); // when the last bit sent so far has left; the sending thread's alone

    /**
     * A cable that is not plugged in yet.
     *
     * @param link path at which the host finds its end, as udev would name it; a symbolic link is made there
     */
    public Line(Path link) {
        this.link = link;
    }

    /** Plugs the device in, at a fresh pseudo-terminal under the stable path; does nothing when it is in. */
    public synchronized void plugIn() throws IOException {
        if (plug.get().isPresent()) {
            return;
        }
        var pty = Pty.open();
        Files.createDirectories(link.toAbsolutePath().getParent());
        var fresh = link.resolveSibling(link.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, pty.slave());
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        plug.set(Optional.of(pty));
    }

    /** Pulls the plug: the path vanishes and a host that has it open loses it in mid-byte. */
    public synchronized void unplug() throws IOException {
        var pulled = plug.getAndSet(Optional.empty());
        if (pulled.isPresent()) {
            Files.deleteIfExists(link);
            pulled.get().close();
        }
    }

    /** Returns whether the device is plugged in. */
    public boolean isPlugged() {
        return plug.get().isPresent();
    }

    /** Returns whether a host has its end open. */
    public boolean hasHost() {
        return plug.get().map(Pty::hasHost).orElse(false);
    }

    /** Returns the path at which the host finds its end. */
    public Path link() {
        return link;
    }

    /** Switches whether bytes take the time they would take on a wire (off at first: as fast as the machine can). */
    public void pace(boolean on) {
        paced = on;
    }

    /** Returns what went over the wire lately. */
    public WireRecorder recorder() {
        return recorder;
    }

    /**
     * Waits for bytes from the host.
     *
     * @param baud the device's own speed
     * @return what the device hears; empty when patience ended or nobody is there
     */
    public byte[] receive(int baud, Duration patience) {
        var pty = plug.get();
        if (pty.isEmpty() || !pty.get().hasHost()) {
            LockSupport.parkNanos(patience.toNanos());
            return new byte[0];
        }
        byte[] said = pty.get().read(patience);
        recorder.record(Traffic.Direction.FROM_HOST, said);
        return said.length == 0 ? said : Uart.heard(said, pty.get().hostBaud(), baud);
    }

    /**
     * Sends bytes to the host and returns when the last has left. Bytes for which nobody listens are lost, as on a
     * wire.
     *
     * @param baud the device's own speed
     */
    public void send(byte[] bytes, int baud) {
        if (bytes.length == 0) {
            return;
        }
        recorder.record(Traffic.Direction.FROM_DEVICE, bytes);
        int slice = paced ? (int) Math.max(1, SLICE_NANOS / byteNanos(baud)) : bytes.length;
        if (System.nanoTime() - free > LATENESS_MAX_NANOS) {
            free = System.nanoTime(); // else the frames of one answer follow each other without a gap
        }
        for (int offset = 0; offset < bytes.length; offset += slice) {
            int end = Math.min(bytes.length, offset + slice);
            if (paced) {
                free += (end - offset) * byteNanos(baud);
                sleepUntil(free); // a byte has arrived when its last bit has
            }
            deliver(Arrays.copyOfRange(bytes, offset, end), baud);
        }
    }

    /** Keeps the line quiet for a while, or until the device's thread is told to stop. */
    public void idle(Duration pause) {
        sleepUntil(System.nanoTime() + pause.toNanos());
    }

    /** Unplugs for good. */
    @Override
    public void close() throws IOException {
        unplug();
    }

    private void deliver(byte[] bytes, int baud) {
        var present = plug.get();
        if (present.isEmpty() || !present.get().hasHost()) {
            return;
        }
        var pty = present.get();
        byte[] heard = Uart.heard(bytes, baud, pty.hostBaud());
        int written = 0;
        while (written < heard.length) {
            int taken = pty.write(heard, written, HOST_STARTS_READING);
            if (taken == 0) {
                return; // overrun: the host does not read
            }
            written += taken;
        }
    }

    private static long byteNanos(int baud) {
        return BITS_PER_BYTE * 1_000_000_000L / baud;
    }

    private static void sleepUntil(long due) {
        long left = due - System.nanoTime();
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = due - System.nanoTime();
        }
    }
}
