package org.kapija.simulator.swipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.value.Octets;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.line.Host;

@Timeout(20)
class SwipeReaderTest {
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final List<String> LINES = List.of("A".repeat(44), "B".repeat(44));

    @TempDir
    private Path folder;

    @Test
    void aSwipeIsOneBlockAndADoubleSwipeTwo() throws Exception {
        try (var reader = new SwipeReader(folder.resolve("document"), 1);
                var host = new Host(reader.line().link(), SwipeReader.BAUD)) {
            byte[] block = Block.of(LINES);
            reader.swipe(LINES);
            assertThat(host.hear(block.length, LONG)).isEqualTo(block);
            reader.swipe(LINES, Hand.TWICE);
            assertThat(host.hear(2 * block.length, LONG))
                    .hasSize(2 * block.length)
                    .endsWith(block);
        }
    }

    @Test
    void faultsAndNoiseReachTheHost() throws Exception {
        try (var reader = new SwipeReader(folder.resolve("document"), 1);
                var host = new Host(reader.line().link(), SwipeReader.BAUD)) {
            reader.babble(Octets.ofHex("cafe"));
            assertThat(host.hear(2, LONG)).containsExactly(0xCA, 0xFE);
            reader.order(Fault.BAD_CHECKSUM);
            reader.swipe(LINES);
            byte[] block = Block.of(LINES);
            assertThat(host.hear(block.length, LONG)).hasSize(block.length).isNotEqualTo(block);
        }
    }

    @Test
    void unpluggedItsPathIsGoneUntilItIsPluggedIn() throws Exception {
        try (var reader = new SwipeReader(folder.resolve("document"), 1)) {
            reader.unplug();
            assertThat(reader.line().link()).doesNotExist();
            reader.plugIn();
            try (var host = new Host(reader.line().link(), SwipeReader.BAUD)) {
                reader.swipe(LINES);
                assertThat(host.hear(100, LONG)).isEqualTo(Block.of(LINES));
            }
        }
    }

    @Test
    void aDocumentHasOneToThreeLines() throws Exception {
        try (var reader = new SwipeReader(folder.resolve("document"), 1)) {
            assertThatIllegalArgumentException().isThrownBy(() -> reader.swipe(List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> reader.swipe(List.of("1", "2", "3", "4")));
        }
    }
}
