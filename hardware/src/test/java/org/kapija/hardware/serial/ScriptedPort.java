package org.kapija.hardware.serial;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/** A line on which given bursts arrive, one a read, and nothing after them. */
public final class ScriptedPort implements SerialPort {
    private final ArrayDeque<byte[]> bursts = new ArrayDeque<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** Empty bursts are pauses. */
    public ScriptedPort(List<byte[]> bursts) {
        this.bursts.addAll(bursts);
    }

    /** Returns what the driver said. */
    public byte[] written() {
        return written.toByteArray();
    }

    @Override
    public byte[] read(Duration patience) {
        return bursts.isEmpty() ? new byte[0] : bursts.removeFirst();
    }

    @Override
    public void write(byte[] bytes) {
        written.writeBytes(Arrays.copyOf(bytes, bytes.length));
    }

    @Override
    public void close() {
        bursts.clear();
    }
}
