package org.kapija.central;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.central.command.CentralCommand;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorGround;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/** Central as the process that people start, kill and read the log of. */
class CentralProcessTest {
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final long START_SECONDS = 120; // many times what it takes, for a busy machine

    @TempDir
    Path folder;

    private TestRegion region;
    private Path output;

    @BeforeEach
    void aRegion() throws Exception {
        region = TestRegion.in(folder.resolve("region"));
        output = folder.resolve("output");
    }

    @Test
    void nothingIsLostAndNothingTwiceWhenCentralIsKilledInMidStream() throws Exception {
        List<Octets> messages = new ArrayList<>();
        Process first = launch();
        try (var terminal = TestTerminal.in(region)) {
            for (int i = 0; i < 300; i++) {
                messages.add(terminal.write());
            }
            for (Octets message : messages.subList(0, 200)) {
                terminal.publish(message);
            }
            kill(first);
            Process second = launch();
            try {
                terminal.reconnect();
                for (Octets message : messages.subList(100, 300)) {
                    terminal.publish(message);
                }
                var receipt = terminal.receipt(latest -> latest.contiguous() == 300);
                assertThat(receipt.head()).isEqualTo(terminal.chain().head());
                List<Long> sequences = new ArrayList<>();
                for (JsonNode entry : TestPage.of(region.central("data")).get("/api/entries?terminal=T1")) {
                    sequences.add(entry.path("sequence").asLong());
                }
                assertThat(sequences).hasSize(300).isSorted();
                assertThat(new HashSet<>(sequences)).hasSize(300);
            } finally {
                kill(second);
            }
        } finally {
            kill(first);
        }
    }

    @Test
    void nothingPersonalIsPrintedWhateverHappens() throws Exception {
        Process central = launch();
        try (var terminal = TestTerminal.in(region)) {
            var inspection = new InspectionId("00000001");
            terminal.publish(terminal.write(new CaseEvent.DocumentRead(document()), Optional.of(inspection), NOON));
            var finger = TestFinger.of(FingerPosition.RIGHT_INDEX, 1);
            terminal.publish(terminal.write(
                    new CaseEvent.PriorAsked(PriorGround.ASYLUM, "603/2013 Art. 9", List.of(finger)),
                    Optional.of(inspection),
                    NOON));
            terminal.answer();
            terminal.publish(Octets.of("CANARYNAME".getBytes(StandardCharsets.UTF_8)));
            var page = TestPage.of(region.central("data"));
            page.post("/api/alerts", "[" + TestAlert.json("RS-1", 1) + "]");
            page.post("/api/alerts", "[" + TestAlert.json("RS-2", 2).put("expiry", "CANARYNAME") + "]");
            page.post("/api/alerts", "[{\"id\": CANARYNAME");
            page.post("/api/list/release", "");
            String view = page.view(seen -> !seen.path("incidents").isEmpty()
                            && !seen.path("registrations").isEmpty())
                    .toString();
            assertThat(view).doesNotContain("CANARY").doesNotContain("L898902C3");
        } finally {
            central.destroy();
            assertThat(central.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        String printed = Files.readString(output);
        assertThat(printed).contains("is ready").doesNotContain("CANARY").doesNotContain("L898902C3");
        assertThat(printed).doesNotContain(Files.readString(region.central("tls/secret")));
    }

    @Test
    void aPortInUseIsASentenceThatNamesItAndWhatToDoAndTheExitCodeIsOne() throws Exception {
        try (var _ = new ServerSocket(region.brokerPort(), 1, InetAddress.getLoopbackAddress())) {
            Process central = process(region.central("central.toml"));
            assertThat(central.waitFor(START_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(central.exitValue()).isEqualTo(1);
            assertThat(Files.readString(output))
                    .contains("central: Port " + region.brokerPort()
                            + " is in use by another program: end that one, or choose another port in broker.port.");
        }
    }

    @Test
    void aMissingConfigurationIsASentence() throws Exception {
        Process central = process(folder.resolve("nowhere.toml"));
        assertThat(central.waitFor(START_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(central.exitValue()).isEqualTo(1);
        assertThat(Files.readString(output)).contains("nowhere.toml cannot be read");
    }

    private Process launch() throws Exception {
        Path ready = region.central("data/ready.json");
        Files.deleteIfExists(ready);
        Process central = process(region.central("central.toml"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!Files.exists(ready)) {
            if (!central.isAlive() || System.nanoTime() > end) {
                central.destroyForcibly();
                throw new AssertionError("central did not come up:\n" + Files.readString(output));
            }
            Thread.sleep(50);
        }
        return central;
    }

    private Process process(Path configuration) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "@src/main/launch/jvm.options",
                "-Dlogback.configurationFile=logback.xml", // the program's own, not that of tests
                "-cp",
                System.getProperty("java.class.path"),
                CentralCommand.class.getName(),
                "--config",
                configuration.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    private static void kill(Process central) throws InterruptedException {
        central.destroyForcibly();
        central.waitFor();
    }

    private static TravelDocument document() {
        var fields = new TravelDocument.Fields(
                "P",
                "UTO",
                Sensitive.of("L898902C3"),
                Sensitive.of("CANARYNAME"),
                Sensitive.of("CANARYGIVEN"),
                "UTO",
                Sensitive.of("1974-08-12"),
                "F",
                "2030-04-15");
        return new TravelDocument("TD3", fields, Optional.empty(), Map.of(), List.of());
    }
}
