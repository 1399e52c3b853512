package org.kapija.terminal.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.StoreLimits;

class KilledWriterTest {
    private static final int ROUNDS = 6;
    private static final int LINE = 9; // eight digits and the end of the line

    @TempDir
    Path directory;

    @Test
    void everyAcknowledgedEntrySurvivesSigkillAndNoDecisionIsHalf() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            long acknowledged = writeUntilKilled(round * 37);
            try (var journal = SqliteJournal.open(directory, new TestChain(), new StoreLimits(1 << 30, 0))) {
                long last = journal.tail().place().sequence();
                assertThat(last).isGreaterThanOrEqualTo(acknowledged);
                assertThat(last % JournalWriter.ENTRIES_OF_A_DECISION)
                        .as("entries of a half decision")
                        .isZero();
                assertThat(journal.findings()).isEmpty();
                assertThat(journal.waiting()).isEqualTo(last);
                assertThat(journal.read(new EntryPlace(1, 0), (int) last + 1)).hasSize((int) last);
            }
        }
    }

    /** Returns the last sequence that the writer acknowledged before SIGKILL hit it, somewhere in its work. */
    private long writeUntilKilled(int decisions) throws Exception {
        Path said = directory.resolve("said");
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1", // it lives for a moment: a quick start counts
                        "-cp",
                        System.getProperty("java.class.path"),
                        JournalWriter.class.getName(),
                        directory.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (Files.size(said) < (long) decisions * LINE) {
            assertThat(writer.waitFor(2, TimeUnit.MILLISECONDS))
                    .as("the writer ended by itself")
                    .isFalse();
        }
        writer.destroyForcibly();
        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
        String all = Files.readString(said);
        String whole = all.substring(0, all.length() / LINE * LINE);
        return Long.parseLong(whole.substring(whole.length() - LINE).strip());
    }
}
