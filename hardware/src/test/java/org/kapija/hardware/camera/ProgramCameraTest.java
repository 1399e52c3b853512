package org.kapija.hardware.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;

/** Cameras here are shells that write a file. */
class ProgramCameraTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final int OCTETS_MAX = 100_000;

    @TempDir
    private Path folder;

    private Octets image = Octets.of(new byte[0]);
    private Optional<ProgramCamera> camera = Optional.empty();

    @BeforeEach
    void draw() throws IOException {
        Path file = folder.resolve("image.jpg");
        ImageIO.write(new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_GRAY), "jpeg", file.toFile());
        image = Octets.of(Files.readAllBytes(file));
    }

    @AfterEach
    void close() {
        camera.ifPresent(ProgramCamera::close);
    }

    private ProgramCamera camera(String script) {
        var made = new ProgramCamera(
                List.of(
                        "sh",
                        "-c",
                        script.replace("IMAGE", folder.resolve("image.jpg").toString())),
                OCTETS_MAX,
                SILENCE);
        camera = Optional.of(made);
        return made;
    }

    private static DeviceFault fault(ProgramCamera camera, Duration patience) {
        return catchThrowableOfType(DeviceFault.class, () -> {
            while (camera.picture(patience).isEmpty()) {
                // what comes next is a fault
            }
        });
    }

    @Test
    void picturesComeAsLongAsTheyAreAskedFor() throws DeviceFault {
        var streaming = camera("while cat IMAGE; do sleep 0.02; done");
        for (int taken = 0; taken < 5; taken++) {
            assertThat(streaming.picture(PATIENCE)).contains(image);
        }
    }

    @Test
    void theProgramRunsOnlyWhilePicturesAreWanted() throws DeviceFault, IOException {
        var streaming = camera("echo >> " + folder.resolve("starts") + "; while cat IMAGE; do sleep 0.02; done");
        assertThat(folder.resolve("starts")).doesNotExist();
        assertThat(streaming.picture(PATIENCE)).isPresent();
        streaming.rest();
        streaming.rest();
        assertThat(streaming.picture(PATIENCE)).isPresent();
        assertThat(Files.readAllLines(folder.resolve("starts"))).hasSize(2);
    }

    @Test
    void aProgramThatTakesOnePictureAndEndsIsStartedForTheNext() throws DeviceFault {
        var still = camera("cat IMAGE");
        for (int taken = 0; taken < 3; ) {
            taken += still.picture(PATIENCE).isPresent() ? 1 : 0;
        }
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        var missing = new ProgramCamera(List.of("/nowhere/camera", "-x"), OCTETS_MAX, SILENCE);
        DeviceFault fault = fault(missing, PATIENCE);
        assertThat(fault.remedy().key()).isEqualTo("camera.no-program");
        assertThat(fault.remedy().arguments()).containsEntry("command", "/nowhere/camera -x");
    }

    @Test
    void aProgramThatEndsWithoutAPictureIsToldOfAndTriedAgain() throws IOException {
        var broken = camera("echo no camera >&2; test -e " + folder.resolve("plugged") + " && cat IMAGE");
        assertThat(fault(broken, PATIENCE).remedy().key()).isEqualTo("camera.ended");
        Files.createFile(folder.resolve("plugged"));
        assertThat(fault(broken, PATIENCE)).isNull();
    }

    @Test
    void whatAShellHasStartedIsEndedWithIt() throws IOException, InterruptedException {
        Path file = folder.resolve("started");
        assertThat(fault(camera("sh -c 'echo $$ > " + file + "; sleep 60; true' | cat"), Duration.ofMillis(300))
                        .remedy()
                        .key())
                .isEqualTo("camera.silent");
        var started = ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
        for (int wait = 0; wait < 100 && started.filter(ProcessHandle::isAlive).isPresent(); wait++) {
            Thread.sleep(50);
        }
        assertThat(started.filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aProgramThatSaysNothingIsToldOf() {
        assertThat(fault(camera("sleep 60"), Duration.ofMillis(300)).remedy().key())
                .isEqualTo("camera.silent");
    }
}
