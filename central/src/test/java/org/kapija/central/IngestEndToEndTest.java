package org.kapija.central;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.central.adapter.toml.ConfigurationFile;
import org.kapija.central.workflow.Rounds;
import org.kapija.core.journal.Gap;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;

/** Real broker, real TLS, real database; a terminal that may misbehave. */
class IngestEndToEndTest {
    static final Rounds.Periods QUICK = new Rounds.Periods(Duration.ofMillis(300), Duration.ofMillis(600));

    @TempDir
    Path folder;

    private final Deaths deaths = new Deaths();
    private TestRegion region;
    private Central central;

    @BeforeEach
    void centralRuns() throws Exception {
        region = TestRegion.in(folder.resolve("region"));
        central = start();
    }

    @AfterEach
    void centralStops() {
        central.close();
        deaths.assertNone();
    }

    @Test
    void whatArrivesIsStoredInOrderAndAcknowledgedWithTheSameChainHead() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            for (int i = 0; i < 20; i++) {
                terminal.publish(terminal.write());
            }
            var receipt = terminal.receipt(latest -> latest.contiguous() == 20);
            assertThat(receipt.head()).isEqualTo(terminal.chain().head());
            assertThat(receipt.gaps()).isEmpty();
            assertThat(sequences()).hasSize(20).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void anEntryThatComesTwiceIsStoredOnce() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            Octets message = terminal.write();
            terminal.publish(message);
            terminal.receipt(latest -> latest.contiguous() == 1);
            terminal.publish(message);
            assertThat(terminal.receipt(again -> true).contiguous()).isEqualTo(1);
            assertThat(sequences()).containsExactly(1L);
        }
    }

    @Test
    void anEntryAheadOfAGapIsHeldReportedAndJoinedWhenTheGapCloses() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            Octets first = terminal.write();
            Octets second = terminal.write();
            Octets third = terminal.write();
            terminal.publish(first);
            terminal.publish(third);
            var waiting = terminal.receipt(latest -> !latest.gaps().isEmpty());
            assertThat(waiting.contiguous()).isEqualTo(1);
            assertThat(waiting.gaps()).containsExactly(new Gap(2, 2));
            assertThat(sequences()).containsExactly(1L);
            terminal.publish(second);
            assertThat(terminal.receipt(latest -> latest.contiguous() == 3).head())
                    .isEqualTo(terminal.chain().head());
            assertThat(sequences()).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void aSignatureThatIsNotTheDevicesIsAnIncidentAndNothingIsStored() throws Exception {
        var forger = SigningKey.generate(new SecureRandom()).signing();
        try (var terminal = new TestTerminal(region, forger)) {
            terminal.publish(terminal.write());
            var view = page().view(seen -> !seen.path("incidents").isEmpty());
            assertThat(view.path("incidents").path(0).path("kind").asText()).isEqualTo("bad-signature");
            assertThat(view.path("incidents").path(0).path("terminal").asText()).isEqualTo("T1");
            assertThat(sequences()).isEmpty();
        }
    }

    @Test
    void aSecondHistoryUnderTheSameNamesIsAFork() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            terminal.publish(terminal.write());
            terminal.receipt(latest -> latest.contiguous() == 1);
            terminal.startEpoch(1);
            terminal.publish(terminal.write()); // another salt, so another hash
            var view = page().view(seen -> !seen.path("incidents").isEmpty());
            assertThat(view.path("incidents").path(0).path("kind").asText()).isEqualTo("fork");
            assertThat(sequences()).containsExactly(1L);
        }
    }

    @Test
    void aTerminalThatComesBackWithLessThanItSentIsARollback() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            terminal.write();
            terminal.write();
            terminal.publishAll();
            terminal.receipt(latest -> latest.contiguous() == 2);
            terminal.startEpoch(1);
            terminal.say(true, 5);
            var view = page().view(seen -> !seen.path("incidents").isEmpty());
            assertThat(view.path("incidents").path(0).path("kind").asText()).isEqualTo("rollback");
        }
    }

    @Test
    void nothingIsLostAndNothingTwiceWhenCentralStopsInMidStream() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            List<Octets> messages = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                messages.add(terminal.write());
            }
            for (Octets message : messages.subList(0, 120)) {
                terminal.publish(message);
            }
            central.close(); // some are stored, some wait in the broker's journal
            central = start();
            terminal.reconnect();
            for (Octets message : messages.subList(60, 200)) { // a terminal sends again what has no receipt
                terminal.publish(message);
            }
            var receipt = terminal.receipt(latest -> latest.contiguous() == 200);
            assertThat(receipt.head()).isEqualTo(terminal.chain().head());
            assertThat(sequences()).hasSize(200).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aReceiptThatWasLostIsSentAgain() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            terminal.say(true, 1);
            terminal.publish(terminal.write());
            terminal.receipt(latest -> latest.contiguous() == 1);
            terminal.receipt(latest -> latest.contiguous() == 1); // by the rounds, with nothing new
        }
    }

    @Test
    void aTerminalIsOnlineFromItsBirthToItsWillWhateverOvertakesWhat() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            assertThat(online(page().view(seen -> true))).isFalse();
            terminal.say(true, 7);
            page().view(IngestEndToEndTest::online);
            terminal.say(false, 6); // the will of the session before, late
            terminal.publish(terminal.write());
            terminal.receipt(latest -> latest.contiguous() == 1);
            assertThat(online(page().view(seen -> contiguous(seen) == 1))).isTrue();
            terminal.say(false, 7);
            page().view(seen -> !online(seen));
        }
    }

    private Central start() throws Exception {
        var configuration = ConfigurationFile.read(region.central("central.toml"));
        return Central.start(configuration, InstantSource.system(), QUICK, deaths);
    }

    private TestPage page() throws Exception {
        return TestPage.of(region.central("data"));
    }

    private List<Long> sequences() throws Exception {
        List<Long> sequences = new ArrayList<>();
        for (JsonNode entry : page().get("/api/entries?terminal=T1")) {
            sequences.add(entry.path("sequence").asLong());
        }
        return sequences;
    }

    private static boolean online(JsonNode view) {
        return view.path("terminals").path(0).path("online").asBoolean();
    }

    private static long contiguous(JsonNode view) {
        return view.path("terminals").path(0).path("contiguous").asLong();
    }
}
