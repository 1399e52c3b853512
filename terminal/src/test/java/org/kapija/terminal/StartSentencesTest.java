package org.kapija.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.terminal.command.TerminalCommand;

/** What a technician reads on standard error when the program does not start: one sentence with the remedy. */
class StartSentencesTest {
    @TempDir
    static Path shared;

    @SuppressWarnings("NullAway.Init") // made once, copied for each test
    private static TestRegion made;

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private TestRegion region;

    @BeforeAll
    static void provision() throws Exception {
        made = TestRegion.make(shared.resolve("region")).withoutBoard();
    }

    @BeforeEach
    void copy() throws Exception {
        region = made.copiedTo(directory.resolve("region"));
    }

    @Test
    void aPortInUseIsNamedWithTheKeyToChange() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            change("port = 0 ", "port = " + other.getLocalPort() + " ");
            assertThat(refusal())
                    .isEqualTo("terminal: Port %d is in use by another program: end that one, or choose another"
                                    .formatted(other.getLocalPort())
                            + " console.port.");
        }
        assertThat(region.data().resolve("ready.json")).doesNotExist();
    }

    @Test
    void aFolderInUseIsNamed() throws Exception {
        try (var first = Terminal.start(region.configuration(), InstantSource.system(), StartSentencesTest::fail)) {
            assertThat(refusal())
                    .isEqualTo("terminal: Another terminal already runs on the folder " + region.data()
                            + ": end that one first.");
            assertThat(first).isNotNull();
            assertThat(region.data().resolve("ready.json")).exists();
        }
    }

    @Test
    void aStartThatFailedLeavesTheFolderToTheNext() throws Exception {
        Path officers = region.layout().terminal().resolve("officers.json");
        byte[] content = Files.readAllBytes(officers);
        Files.delete(officers);
        assertThat(refusal()).contains(officers.toString(), "restore it from a backup");
        Files.write(officers, content);
        try (var next = Terminal.start(region.configuration(), InstantSource.system(), StartSentencesTest::fail)) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aFolderThatIsAFileIsNamedWithTheKeyToChange() throws Exception {
        Files.delete(region.data());
        Files.writeString(region.data(), "not a folder");
        assertThat(refusal()).contains(region.data().toString(), "store.directory");
    }

    @Test
    void aPretendedBoardBeforeRealTravellersIsRefusedWithTheKeysToChange() throws Exception {
        change("mode = \"demonstration\"", "mode = \"production\"");
        Files.writeString(region.toml(), "\n[gpio]\nprovider = \"simulator\"\n", StandardOpenOption.APPEND);
        assertThat(refusal()).contains("simulator", "terminal.toml", "gpio.provider", "terminal.mode");
        assertThat(region.data().resolve("ready.json")).doesNotExist();
    }

    @Test
    void aMisspeltKeyIsNamedWithItsLine() throws Exception {
        change("[console]", "[consol]");
        assertThat(refusal())
                .contains(region.toml().toString(), "line", "consol")
                .doesNotContain("{", "Exception");
    }

    @Test
    void aFileThatIsNoTomlIsNamedWithItsLine() throws Exception {
        change("[console]", "[console");
        assertThat(refusal()).contains(region.toml().toString(), "line", "Write key = value");
    }

    private void change(String from, String to) throws Exception {
        String text = Files.readString(region.toml());
        assertThat(text).contains(from);
        Files.writeString(region.toml(), text.replace(from, to));
    }

    private String refusal() {
        var err = new StringWriter();
        int code = TerminalCommand.line()
                .setErr(new PrintWriter(err, true))
                .execute("--config", region.toml().toString());
        assertThat(code).as("could not start: " + err).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString().strip();
    }

    private static void fail(Throwable death) {
        throw new AssertionError("a part of the terminal died", death);
    }
}
