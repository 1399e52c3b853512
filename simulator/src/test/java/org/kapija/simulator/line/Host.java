package org.kapija.simulator.line;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The computer's end of a line, with the system's own tools: {@code stty} for the speed, files for the bytes. */
public final class Host implements AutoCloseable {
    private final InputStream in;
    private final OutputStream out;

    /** Opens the line raw, at a speed. */
    public Host(Path link, int baud) throws IOException, InterruptedException {
        var device = link.toRealPath();
        this.in = new FileInputStream(device.toFile());
        this.out = new FileOutputStream(device.toFile());
        int failed = new ProcessBuilder("stty", "-F", device.toString(), Integer.toString(baud), "raw", "-echo")
                .inheritIO()
                .start()
                .waitFor();
        if (failed != 0) {
            throw new IOException("stty: " + failed);
        }
    }

    /** Says something to the device. */
    public void say(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** Returns what has arrived once it is as long as wanted, or what there is when time is up. */
    public byte[] hear(int count, Duration patience) throws IOException {
        var heard = new ByteArrayOutputStream();
        long end = System.nanoTime() + patience.toNanos();
        while (heard.size() < count && System.nanoTime() < end) {
            int available = in.available();
            heard.writeBytes(in.readNBytes(Math.min(available, count - heard.size())));
            if (available == 0) {
                LockSupport.parkNanos(1_000_000);
            }
        }
        return heard.toByteArray();
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
    }
}
