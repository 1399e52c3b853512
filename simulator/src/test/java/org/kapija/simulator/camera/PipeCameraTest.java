package org.kapija.simulator.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.value.Octets;

@Timeout(30)
class PipeCameraTest {
    @TempDir
    private Path folder;

    private static List<Octets> table() {
        return List.of(Octets.ofHex("00"));
    }

    @Test
    void whoeverReadsSeesWhatLiesThereNow() throws IOException {
        Path pipe = folder.resolve("camera");
        try (var camera = new PipeCamera(pipe, PipeCameraTest::table)) {
            for (int reader = 0; reader < 2; reader++) { // one after the other
                camera.lay(() -> List.of(Octets.ofHex("01"), Octets.ofHex("02")));
                try (InputStream pictures = Files.newInputStream(pipe)) {
                    assertThat(pictures.readNBytes(3)).containsExactly(1, 2, 1);
                    camera.takeAway();
                    while (pictures.read() != 0) {
                        // the last of what lay there
                    }
                }
            }
        }
        assertThat(pipe).doesNotExist();
    }

    @Test
    void aCameraThatNobodyEverReadEndsAllTheSame() throws IOException {
        new PipeCamera(folder.resolve("camera"), PipeCameraTest::table).close();
    }
}
