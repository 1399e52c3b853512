package org.kapija.simulator.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunningProgramTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    @Test
    void aProgramThatSaysItIsReadyIsBelieved() throws IOException {
        try (var program = started("echo \"{\\\"pid\\\": $$, \\\"a\\\": 1}\" > ready.json; sleep 60")) {
            assertThat(program.awaitReady(ready(), PATIENCE).path("a").asInt()).isEqualTo(1);
            assertThat(program.isAlive()).isTrue();
        }
    }

    @Test
    void whatAnEarlierProcessLeftBehindIsNot() throws IOException {
        Files.writeString(ready(), "{\"pid\": 1}");
        try (var program = started("sleep 60")) {
            assertThatThrownBy(() -> program.awaitReady(ready(), Duration.ofMillis(300)))
                    .hasMessageContaining("not ready within");
        }
    }

    @Test
    void aProgramThatEndsTooEarlyIsQuoted() throws IOException {
        try (var program = started("echo the port is taken; exit 3")) {
            assertThatThrownBy(() -> program.awaitReady(ready(), PATIENCE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("ended with 3")
                    .hasMessageContaining("the port is taken");
        }
    }

    @Test
    void aKilledProgramIsGoneAtOnce() throws IOException {
        var program = started("trap '' TERM; sleep 60");
        program.kill();
        assertThat(program.isAlive()).isFalse();
        assertThat(program.awaitEnd(PATIENCE)).isNotZero();
    }

    private RunningProgram started(String script) throws IOException {
        Path log = directory.resolve("log");
        Process process = new Launcher().start(List.of("/bin/bash", "-c", script), directory, log);
        return new RunningProgram("program", process, log);
    }

    private Path ready() {
        return directory.resolve("ready.json");
    }
}
