package org.kapija.simulator.camera;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.kapija.core.value.Octets;

/**
 * A camera behind a named pipe: whoever reads it gets JPEG images, one behind the other, of what lies there now, and
 * the camera rests while nobody reads. The terminal's program for it is {@code cat PIPE}. Any thread may lay something
 * down.
 */
public final class PipeCamera implements Closeable {
    private static final Duration EXPOSURE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path pipe;
    private final Scene table;
    private final Thread thread;
    private volatile Scene scene;
    private volatile boolean closed;

    /**
     * Makes the pipe and begins to wait for somebody who reads it.
     *
     * @param table takes photographs of the place with nothing there, one or more
     * @throws IOException if there can be no pipe of that name
     */
    public PipeCamera(Path pipe, Supplier<List<Octets>> table) throws IOException {
        this.pipe = pipe;
        this.table = new Scene(table);
        this.scene = this.table;
        make(pipe);
        this.thread = Thread.ofPlatform().name("camera").daemon().start(this::serve);
    }

    /** What lies there, photographed when it is first looked at; the camera's own thread's alone. */
    private static final class Scene {
        private final Supplier<List<Octets>> camera;
        private List<Octets> photographs = List.of();

        Scene(Supplier<List<Octets>> camera) {
            this.camera = camera;
        }

        List<Octets> photographs() {
            if (photographs.isEmpty()) {
                photographs = camera.get();
            }
            return photographs;
        }
    }

    private static void make(Path pipe) throws IOException {
        Files.deleteIfExists(pipe);
        Process making = new ProcessBuilder("mkfifo", "-m", "600", pipe.toString())
                .redirectErrorStream(true)
                .start();
        try {
            if (!making.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) || making.exitValue() != 0) {
                throw new IOException("mkfifo cannot make " + pipe);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + pipe + " was made", interrupted);
        }
    }

    /** Returns the program, with its argument, that a terminal takes the pictures of such a camera from. */
    public static List<String> program(Path pipe) {
        return List.of("cat", pipe.toString());
    }

    /**
     * Lays something down, in place of whatever lay there.
     *
     * @param photographs takes one or more of it, shown in turn; asked when somebody looks
     */
    public void lay(Supplier<List<Octets>> photographs) {
        scene = new Scene(photographs);
    }

    /** Takes away what lies there. */
    public void takeAway() {
        scene = table;
    }

    private void serve() {
        while (!closed) {
            try (OutputStream reader = Files.newOutputStream(pipe, StandardOpenOption.WRITE)) { // waits for a reader
                stream(reader);
            } catch (IOException gone) {
                if (!closed && !Files.exists(pipe)) {
                    throw new UncheckedIOException("somebody took " + pipe + " away", gone);
                }
            }
        }
    }

    private void stream(OutputStream reader) throws IOException {
        for (int at = 0; !closed; at++) {
            List<Octets> photographs = scene.photographs();
            reader.write(photographs.get(at % photographs.size()).toArray());
            LockSupport.parkNanos(EXPOSURE.toNanos());
        }
    }

    /** Ends the camera and takes its pipe away. */
    @Override
    public void close() throws IOException {
        closed = true;
        // a reader and writer at once never waits, and lets go whoever waits for a reader
        try (var _ = FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            boolean _ = thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            Files.deleteIfExists(pipe);
        }
    }
}
