package org.kapija.simulator.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class LineTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private Path link;

    @BeforeEach
    void path() {
        link = folder.resolve("dev/device");
    }

    @Test
    void bytesGoBothWays() throws Exception {
        try (var line = plugged();
                var host = new Host(link, 57_600)) {
            line.send(HELLO, 57_600);
            assertThat(host.hear(5, LONG)).isEqualTo(HELLO);
            host.say(HELLO);
            assertThat(line.receive(57_600, LONG)).isEqualTo(HELLO);
        }
    }

    @Test
    void everyByteValuePassesUnchanged() throws Exception {
        byte[] all = new byte[256];
        for (int value = 0; value < all.length; value++) {
            all[value] = (byte) value;
        }
        try (var line = plugged();
                var host = new Host(link, 57_600)) {
            line.send(all, 57_600);
            assertThat(host.hear(256, LONG)).isEqualTo(all);
            host.say(all);
            assertThat(line.receive(57_600, LONG)).isEqualTo(all);
        }
    }

    @Test
    void aHostAtAnotherSpeedHearsGarbageAndIsHeardAsGarbage() throws Exception {
        try (var line = plugged();
                var host = new Host(link, 115_200)) {
            line.send(HELLO, 57_600);
            assertThat(host.hear(5, SHORT)).isNotEmpty().isNotEqualTo(HELLO);
            host.say(HELLO);
            assertThat(line.receive(57_600, LONG)).isNotEmpty().isNotEqualTo(HELLO);
        }
    }

    @Test
    void bytesForNobodyAreLost() throws Exception {
        try (var line = plugged()) {
            line.send(HELLO, 57_600);
            try (var host = new Host(link, 57_600)) {
                assertThat(host.hear(5, SHORT)).isEmpty();
            }
            line.send(HELLO, 57_600);
            try (var host = new Host(link, 57_600)) {
                assertThat(host.hear(5, SHORT)).isEmpty();
            }
        }
    }

    @Test
    void anUnpluggedLineLeavesNoPathAndAFreshOneTakesItsPlace() throws Exception {
        try (var line = plugged();
                var host = new Host(link, 57_600)) {
            assertThat(line.hasHost()).isTrue();
            line.unplug();
            assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
            assertThat(line.isPlugged()).isFalse();
            assertThatThrownBy(() -> host.say(HELLO)).isInstanceOf(IOException.class);
            line.unplug();
            line.plugIn();
            try (var again = new Host(link, 57_600)) {
                line.send(HELLO, 57_600);
                assertThat(again.hear(5, LONG)).isEqualTo(HELLO);
            }
        }
    }

    @Test
    void pacedBytesTakeTheTimeOfTenBitsEach() throws Exception {
        try (var line = plugged();
                var host = new Host(link, 57_600)) {
            line.pace(true);
            long start = System.nanoTime();
            line.send(new byte[2880], 57_600); // 0.5 s
            var took = Duration.ofNanos(System.nanoTime() - start);
            // a paced line may run 20 ms ahead of the wire: that much stands in the sending buffer of a real one
            assertThat(took).isBetween(Duration.ofMillis(480), Duration.ofMillis(900));
            assertThat(host.hear(2880, LONG)).hasSize(2880);
        }
    }

    @Test
    void theRecorderCountsAndNeverShowsContent() throws Exception {
        try (var line = plugged();
                var host = new Host(link, 57_600)) {
            line.send(HELLO, 57_600);
            host.say(HELLO);
            line.receive(57_600, LONG);
            var traffic = line.recorder().traffic();
            assertThat(traffic)
                    .extracting(Traffic::direction)
                    .containsExactly(Traffic.Direction.FROM_DEVICE, Traffic.Direction.FROM_HOST);
            assertThat(traffic).extracting(Traffic::count).containsExactly(5, 5);
            assertThat(traffic.getFirst().digest()).isEqualTo(traffic.getLast().digest());
            assertThat(traffic.getFirst().digest().toHex()).isEqualTo("2cf24dba5fb0a30e"); // SHA-256 of "hello"
            assertThat(traffic.toString()).doesNotContain("hello");
        }
    }

    @Test
    void theRecorderForgetsTheOldest() {
        var recorder = new WireRecorder(2);
        for (int size = 1; size <= 3; size++) {
            recorder.record(Traffic.Direction.FROM_HOST, new byte[size]);
        }
        assertThat(recorder.traffic()).extracting(Traffic::count).containsExactly(2, 3);
    }

    private Line plugged() throws IOException {
        var line = new Line(link);
        line.plugIn();
        return line;
    }
}
