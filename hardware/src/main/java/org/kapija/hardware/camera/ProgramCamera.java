package org.kapija.hardware.camera;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.DeviceFault.Kind;
import org.kapija.hardware.port.DocumentCamera;

/**
 * A camera behind a program that writes JPEG images to its standard output, one behind the other: {@code rpicam-vid}
 * for the Raspberry Pi's own, {@code ffmpeg} for one on USB. The program runs only while pictures are wanted.
 */
public final class ProgramCamera implements DocumentCamera {
    /** Longest silence of a program that works: cameras take a second or two to begin. */
    public static final Duration SILENCE_MAX = Duration.ofSeconds(5);

    private static final Duration FAREWELL = Duration.ofSeconds(1);
    private static final String DEVICE = "camera";

    private final List<String> command;
    private final int octetsMax;
    private final Duration silenceMax;
    private Optional<Running> running = Optional.empty();

    /**
     * A camera; nothing is started yet.
     *
     * @param command program and arguments
     * @param octetsMax longest image that is taken
     * @param silenceMax longest time without an image, usually {@link #SILENCE_MAX}
     */
    public ProgramCamera(List<String> command, int octetsMax, Duration silenceMax) {
        this.command = List.copyOf(command);
        this.octetsMax = octetsMax;
        this.silenceMax = silenceMax;
    }

    private record Running(Process process, LatestPicture latest) {}

    @Override
    public Optional<Octets> picture(Duration patience) throws DeviceFault {
        if (running.isEmpty()) {
            running = Optional.of(started());
        }
        LatestPicture latest = running.get().latest();
        try {
            Optional<Octets> picture = latest.next(patience);
            if (picture.isEmpty() && latest.hasEnded()) {
                rest(); // a program that takes one picture and ends is started again for the next
                if (!latest.hasGiven()) {
                    throw fault(Kind.UNPLUGGED, "camera.ended");
                }
            } else if (picture.isEmpty() && latest.silence().compareTo(silenceMax) > 0) {
                throw fault(Kind.SILENT, "camera.silent");
            }
            return picture;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the lane ends
            return Optional.empty();
        } catch (DeviceFault fault) {
            rest();
            throw fault;
        }
    }

    private Running started() throws DeviceFault {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var latest = new LatestPicture(new JpegStream(process.getInputStream(), octetsMax));
            Thread.ofPlatform().name("camera-pictures").daemon().start(latest);
            return new Running(process, latest);
        } catch (IOException absent) {
            DeviceFault fault = fault(Kind.REFUSED, "camera.no-program");
            fault.initCause(absent);
            throw fault;
        }
    }

    private DeviceFault fault(Kind kind, String key) {
        return new DeviceFault(DEVICE, kind, new Message(key, Map.of("command", String.join(" ", command))));
    }

    @Override
    public void rest() {
        running.ifPresent(program -> end(program.process()));
        running = Optional.empty();
    }

    /** A shell leaves what it started behind, which would hold the camera. */
    private static void end(Process program) {
        List<ProcessHandle> all = Stream.concat(program.descendants(), Stream.of(program.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            boolean _ = program.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        rest();
    }
}
