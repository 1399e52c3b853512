package org.kapija.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.protocol.ListPublication;
import org.kapija.core.protocol.Topics;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.terminal.adapter.mqtt.PahoBroker;
import org.kapija.terminal.adapter.mqtt.TlsIdentity;
import org.kapija.terminal.port.Broker.Terms;

/** A terminal and central over a real broker with TLS 1.3 and client certificates. */
class LinksTest {
    @TempDir
    static Path shared;

    @SuppressWarnings("NullAway.Init") // made once, copied for each test
    private static TestRegion made;

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private TestRegion region;

    private final List<AutoCloseable> running = new ArrayList<>();

    @BeforeAll
    static void provision() throws Exception {
        made = TestRegion.make(shared.resolve("region")).withoutBoard();
    }

    @BeforeEach
    void copy() throws Exception {
        region = made.copiedTo(directory.resolve("region"));
    }

    @AfterEach
    void stop() throws Exception {
        for (var part : running.reversed()) {
            part.close();
        }
    }

    @Test
    void entriesOfAnOfflineTerminalArriveOnceAndAreReleasedByReceipt() throws Exception {
        var guard = terminal();
        guard.signIn("RS-1042", "1042");
        for (int crossing = 0; crossing < 3; crossing++) {
            assertThat(guard.tap("no-document", "reason", "lost").status()).isEqualTo(200);
            assertThat(guard.tap("abandon", "reason", "left").status()).isEqualTo(200);
        }
        long waiting = guard.await(view -> view.at("/status/queue").asLong() > 6)
                .at("/status/queue")
                .asLong();
        var central = central();
        guard.await(view -> view.at("/status/network").asText().equals("up")
                && view.at("/status/queue").asLong() == 0);
        var sequences = new ArrayList<Long>();
        central.entries().forEach(entry -> sequences.add(entry.get("sequence").asLong()));
        assertThat(sequences)
                .as("each once, in order, from the first, none left out")
                .hasSizeGreaterThanOrEqualTo((int) waiting)
                .isEqualTo(LongStream.rangeClosed(1, sequences.size()).boxed().toList());
    }

    @Test
    void aTerminalWhoseCertificateCentralDoesNotKnowSaysSoAndKeepsItsEntries() throws Exception {
        region.withIdentityOf(TestRegion.make(directory.resolve("foreign")));
        var central = central();
        var guard = terminal();
        var view = guard.await(seen -> seen.at("/status/uplink/key").asText().equals("broker.certificate-refused"));
        assertThat(view.at("/status/uplink/arguments/broker").asText()).endsWith(":" + region.broker());
        assertThat(view.at("/status/network").asText()).isEqualTo("down");
        assertThat(view.at("/status/queue").asLong()).isPositive();
        assertThat(central.entries()).isEmpty();
    }

    @Test
    void aReleasedListIsSearchedAndSurvivesARestartWithoutCentral() throws Exception {
        var guard = terminal();
        var central = central();
        central.release("RS-1", "L898902C3");
        guard.await(view -> view.at("/status/list/number").asLong() >= 1
                && view.at("/status/list/alerts").asInt() >= 1
                && view.at("/status/list/state").asText().equals("fresh"));
        stop();
        running.clear();
        var again = terminal();
        var view = again.await(seen -> seen.at("/status/list/state").asText().equals("fresh"));
        assertThat(view.at("/status/list/alerts").asInt()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void aListSignedWithForeignKeysIsRefusedByNameAndTheOldOneStays() throws Exception {
        var guard = terminal();
        var central = central();
        central.release("RS-1", "L898902C3");
        var before = guard.await(view -> view.at("/status/list/number").asLong() >= 1);
        long number = before.at("/status/list/number").asLong();
        publishForged(number + 1);
        var after = guard.await(view -> view.at("/status/notices").toString().contains("\"list."));
        assertThat(after.at("/status/notices").toString()).contains("list.unknown-key");
        assertThat(after.at("/status/list/number").asLong()).isEqualTo(number);
        guard.await(view -> view.at("/status/queue").asLong() == 0);
        assertThat(central.entries().toString()).contains("list-refused");
    }

    @Test
    void noPersonalDataIsInTheFilesOfTheStore() throws Exception {
        var guard = terminal();
        guard.signIn("RS-1042", "1042");
        guard.tap("no-document", "reason", "lost");
        guard.tap("abandon", "reason", "CANARYWORDS");
        for (var file : new String[] {"journal.db", "journal.db-wal"}) {
            Path path = region.data().resolve(file);
            if (Files.exists(path)) {
                assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                        .doesNotContain("CANARYWORDS");
            }
        }
    }

    /** Somebody who holds central's certificate but not the list's keys. */
    private void publishForged(long number) throws Exception {
        var keys = List.of(
                SigningKey.generate(new SecureRandom()).signing(),
                SigningKey.generate(new SecureRandom()).signing());
        var forged = ListPublication.of(
                new ListRelease(number, Instant.now(), List.of()), Instant.now(), Duration.ofDays(1), keys);
        Path tls = region.layout().central().resolve("tls");
        var broker = new PahoBroker(
                region.configuration().broker(),
                TlsIdentity.sockets(tls.resolve("central.p12"), tls.resolve("trust.p12"), tls.resolve("secret")));
        try (var line = broker.open(new Terms("central/forger", Duration.ZERO, Optional.empty()), _ -> {})) {
            line.publish(1, new Topics("demo").listHead(), forged.head(), true);
            line.subscribe("kapija/1/demo/watchlist/head"); // comes back behind the publication
        }
    }

    private Guard terminal() throws Exception {
        var terminal = Terminal.start(region.configuration(), InstantSource.system(), death -> {
            throw new AssertionError("a part of the terminal died", death);
        });
        running.add(terminal);
        var guard = Guard.at(region.data());
        running.add(guard);
        return guard;
    }

    private JointCentral central() throws Exception {
        var central = JointCentral.start(region);
        running.add(central);
        return central;
    }
}
