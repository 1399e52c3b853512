package org.kapija.hardware.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kapija.core.value.Octets;

@Timeout(30)
class LatestPictureTest {
    /** Start, a comment of one octet, end: an image to whoever only parts them. */
    private static final String IMAGE = "ffd8fffe0003%02xffd9";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PipedOutputStream program = new PipedOutputStream();
    private final LatestPicture latest;
    private final Thread thread;

    LatestPictureTest() throws IOException {
        latest = new LatestPicture(new JpegStream(new PipedInputStream(program), 1_000));
        thread = Thread.ofPlatform().daemon().start(latest);
    }

    @AfterEach
    void end() throws IOException {
        program.close();
    }

    private static Octets image(int content) {
        return Octets.ofHex(IMAGE.formatted(content));
    }

    private void writes(int content) throws IOException {
        program.write(HexFormat.of().parseHex(IMAGE.formatted(content)));
        program.flush();
    }

    @Test
    void aPictureThatCameBeforeItWasAskedForIsNeverGiven() throws IOException, InterruptedException {
        writes(1);
        while (!latest.hasGiven()) {
            Thread.sleep(5);
        }
        assertThat(latest.next(Duration.ofMillis(50))).isEmpty();
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(100);
                writes(2);
            } catch (IOException | InterruptedException broken) {
                throw new AssertionError(broken);
            }
        });
        assertThat(latest.next(PATIENCE)).contains(image(2));
    }

    @Test
    void whoWaitsHearsOfTheEndAtOnce() throws IOException, InterruptedException {
        program.close();
        assertThat(latest.next(PATIENCE)).isEqualTo(Optional.empty());
        assertThat(latest.hasEnded()).isTrue();
        assertThat(latest.hasGiven()).isFalse();
        assertThat(thread.join(PATIENCE)).isTrue();
    }
}
