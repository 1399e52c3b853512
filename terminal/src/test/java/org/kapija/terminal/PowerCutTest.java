package org.kapija.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.terminal.command.TerminalCommand;

/** The terminal as a program of its own, killed without warning. */
class PowerCutTest {
    @TempDir
    Path directory;

    @Test
    void anInspectionGoesOnAfterSigkillAndTheLogKnowsNobody() throws Exception {
        var region = TestRegion.make(directory.resolve("region")).withoutBoard();
        Path log = directory.resolve("log");
        String id;
        long revision;
        var first = start(region, log);
        try (var guard = Guard.at(region.data())) {
            guard.signIn("RS-1042", "1042");
            assertThat(guard.tap("no-document", "reason", "lost").status()).isEqualTo(200);
            assertThat(guard.tap("inform", "language", "en").status()).isEqualTo(200);
            assertThat(guard.tap("skip-finger", "position", "2", "reason", "worn")
                            .status())
                    .isEqualTo(200);
            var view = guard.view();
            id = view.at("/inspection/id").asText();
            revision = view.at("/inspection/revision").asLong();
        } finally {
            kill(first);
        }
        Files.delete(region.data().resolve("ready.json"));
        var second = start(region, log);
        try (var guard = Guard.at(region.data())) {
            var view = guard.view();
            assertThat(view.at("/inspection/id").asText()).isEqualTo(id);
            assertThat(view.at("/inspection/revision").asLong()).isEqualTo(revision);
            assertThat(view.at("/inspection/fingers/0/reason").asText()).isEqualTo("worn");
            guard.signIn("RS-1042", "1042");
            assertThat(guard.tap("abandon", "reason", "CANARYWORDS").status()).isEqualTo(200);
        } finally {
            kill(second);
        }
        assertThat(log).content().doesNotContain("CANARYWORDS", "1042", "Exception");
    }

    private static Process start(TestRegion region, Path log) throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@src/main/launch/jvm.options",
                        "-XX:TieredStopAtLevel=1", // it lives for a moment: a quick start counts
                        "-cp",
                        System.getProperty("java.class.path"),
                        TerminalCommand.class.getName(),
                        "--config",
                        region.toml().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!Files.exists(region.data().resolve("ready.json"))) {
            assertThat(program.waitFor(50, TimeUnit.MILLISECONDS))
                    .as(() -> "ended by itself, see " + log)
                    .isFalse();
            assertThat(System.nanoTime()).as("not ready in time").isLessThan(end);
        }
        return program;
    }

    private static void kill(Process program) throws InterruptedException {
        program.destroyForcibly();
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
