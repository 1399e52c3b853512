package org.kapija.central.adapter.artemis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.central.TestRegion;
import org.kapija.central.adapter.mqtt.ClientTls;
import org.kapija.central.adapter.mqtt.PahoBroker;
import org.kapija.central.domain.Site;
import org.kapija.central.domain.TopicAccess;
import org.kapija.central.port.Broker;
import org.kapija.central.port.LineFault;
import org.kapija.central.port.StartFault;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Topics;
import org.kapija.core.value.Octets;

class EmbeddedBrokerTest {
    private static final TopicAccess ACCESS = new TopicAccess(
            new Topics("wb"), List.of(new Site("bat", "RS", List.of(new TerminalId("T1"), new TerminalId("T2")))));
    private static final String OWN = "kapija/1/wb/bat/T1/";
    private static final String NEIGHBOUR = "kapija/1/wb/bat/T2/";

    @TempDir
    static Path folder;

    private static TestRegion region;
    private static EmbeddedBroker broker;

    @BeforeAll
    static void aBrokerWithARegionsCertificates() throws Exception {
        region = TestRegion.in(folder.resolve("region"));
        broker = EmbeddedBroker.start(settings(region, 0, folder.resolve("queues")), ACCESS);
    }

    @AfterAll
    static void theBrokerStops() {
        broker.close();
    }

    @Test
    void aTerminalPublishesUnderItsOwnNameAndCentralHearsIt() throws Exception {
        BlockingQueue<Broker.Event> heard = new LinkedBlockingQueue<>();
        try (var central = central().open("central/a", Duration.ZERO, heard::add);
                var terminal = terminal().open("T1/a", Duration.ZERO, _ -> {})) {
            central.subscribe("$share/ingest/kapija/1/wb/+/+/journal");
            terminal.publish(OWN + "journal", text("entry"), false);
            var arrived = (Broker.Arrived) heard.poll(10, TimeUnit.SECONDS);
            assertThat(arrived.topic()).isEqualTo(OWN + "journal");
            assertThat(arrived.payload()).isEqualTo(text("entry"));
            central.acknowledge(arrived);
        }
    }

    @Test
    void whateverIsNotATerminalsOwnIsRefusedByReasonCode() throws Exception {
        try (var terminal = terminal().open("T1/b", Duration.ZERO, _ -> {})) {
            for (String topic : List.of(
                    NEIGHBOUR + "journal",
                    "kapija/1/wb/mer/T1/journal",
                    OWN + "receipt",
                    OWN + "answer",
                    "kapija/1/wb/watchlist/head",
                    "kapija/1/wb/watchlist/part/1/0",
                    "activemq/management")) {
                assertThatThrownBy(() -> terminal.publish(topic, text("x"), false))
                        .as(topic)
                        .isInstanceOf(LineFault.class)
                        .hasMessageContaining("0x87"); // not authorized
            }
            for (String filter : List.of(
                    "#",
                    "kapija/#",
                    "kapija/1/wb/+/+/journal",
                    "$share/ingest/kapija/1/wb/+/+/journal",
                    OWN + "journal",
                    OWN + "#",
                    NEIGHBOUR + "receipt",
                    "kapija/1/wb/watchlist/#",
                    "kapija/1/mk/watchlist/head")) {
                assertThatThrownBy(() -> terminal.subscribe(filter))
                        .as(filter)
                        .isInstanceOf(LineFault.class)
                        .hasMessageContaining("0x87");
            }
        }
    }

    @Test
    void whoNamesAQueueBehindAPermittedTopicIsHungUpOnAndTheQueueStays() throws Exception {
        String queue = "central/q." + NEIGHBOUR + "receipt"; // as the broker names the queue of the first line below
        Duration keep = Duration.ofHours(1);
        try (var owner = central().open("central/q", keep, _ -> {})) {
            owner.subscribe(NEIGHBOUR + "receipt");
        }
        for (String topic : List.of("kapija/1/wb/watchlist/head", OWN + "receipt", NEIGHBOUR + "receipt")) {
            try (var terminal = terminal().open("T1/q", Duration.ZERO, _ -> {})) {
                assertThatThrownBy(() -> terminal.subscribe(topic + "::" + queue))
                        .isInstanceOf(LineFault.class);
            }
        }
        try (var sender = central().open("central/r", Duration.ZERO, _ -> {})) {
            sender.publish(NEIGHBOUR + "receipt", text("theirs"), false);
        }
        BlockingQueue<Broker.Event> heard = new LinkedBlockingQueue<>();
        try (var owner = central().open("central/q", keep, heard::add)) {
            var arrived = (Broker.Arrived) heard.poll(10, TimeUnit.SECONDS);
            assertThat(arrived.payload()).isEqualTo(text("theirs"));
            owner.acknowledge(arrived);
        }
    }

    @Test
    void aTerminalReadsWhatIsMeantForIt() throws Exception {
        try (var terminal = terminal().open("T1/c", Duration.ZERO, _ -> {})) {
            for (String filter : List.of(
                    OWN + "receipt",
                    OWN + "answer",
                    OWN + "command/+",
                    "kapija/1/wb/watchlist/head",
                    "kapija/1/wb/watchlist/part/7/+")) {
                assertThatCode(() -> terminal.subscribe(filter)).as(filter).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aClientMayNotTakeAnothersName() {
        assertThatThrownBy(() -> terminal().open("central/ingest", Duration.ZERO, _ -> {}))
                .isInstanceOf(LineFault.class)
                .hasMessageContaining("central/ingest");
        assertThatThrownBy(() -> terminal().open("T2/up", Duration.ZERO, _ -> {}))
                .isInstanceOf(LineFault.class);
    }

    @Test
    void aCertificateOfAnotherAuthorityGetsNoFurtherThanTheHandshake() throws Exception {
        var other = TestRegion.in(folder.resolve("other"));
        Path trust = folder.resolve("trust.p12");
        String secret = Files.readString(other.terminal("tls/secret"));
        rewrite(region.terminal("tls/trust.p12"), Files.readString(region.terminal("tls/secret")), trust, secret);
        var foreign = ClientTls.sockets(other.terminal("tls/terminal.p12"), trust, secret);
        assertThatThrownBy(() -> new PahoBroker(address(), foreign).open("T1/d", Duration.ZERO, _ -> {}))
                .isInstanceOf(LineFault.class)
                .hasStackTraceContaining("certificate");
    }

    @Test
    void whatIsKeptIsThereForLaterSubscribersAndAfterARestart() throws Exception {
        Path queues = folder.resolve("kept");
        try (var first = EmbeddedBroker.start(settings(region, 0, queues), ACCESS);
                var line = new PahoBroker(address(first), centralTls()).open("central/e", Duration.ZERO, _ -> {})) {
            line.publish("kapija/1/wb/watchlist/head", text("seven"), true);
        }
        BlockingQueue<Broker.Event> heard = new LinkedBlockingQueue<>();
        try (var second = EmbeddedBroker.start(settings(region, 0, queues), ACCESS);
                var line = new PahoBroker(address(second), terminalTls()).open("T1/e", Duration.ZERO, heard::add)) {
            line.subscribe("kapija/1/wb/watchlist/head");
            var arrived = (Broker.Arrived) heard.poll(10, TimeUnit.SECONDS);
            assertThat(arrived.payload()).isEqualTo(text("seven"));
        }
    }

    @Test
    void anUnacknowledgedMessageComesAgainOnTheNextLine() throws Exception {
        BlockingQueue<Broker.Event> heard = new LinkedBlockingQueue<>();
        Duration keep = Duration.ofHours(1);
        try (var line = terminal().open("T1/f", keep, heard::add)) {
            line.subscribe(OWN + "answer");
            try (var central = central().open("central/f", Duration.ZERO, _ -> {})) {
                central.publish(OWN + "answer", text("hit"), false);
            }
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isInstanceOf(Broker.Arrived.class);
        }
        heard.clear();
        try (var line = terminal().open("T1/f", keep, heard::add)) {
            line.subscribe(OWN + "answer");
            var again = (Broker.Arrived) heard.poll(10, TimeUnit.SECONDS);
            assertThat(again.payload()).isEqualTo(text("hit"));
            line.acknowledge(again);
        }
    }

    @Test
    void aPartOfAListFitsInOneMessage() throws Exception {
        BlockingQueue<Broker.Event> heard = new LinkedBlockingQueue<>();
        var part = Octets.of(new byte[200_000]);
        try (var line = central().open("central/g", Duration.ZERO, heard::add)) {
            line.publish("kapija/1/wb/watchlist/part/9/0", part, true);
            line.subscribe("kapija/1/wb/watchlist/part/9/+");
            assertThat(((Broker.Arrived) heard.poll(10, TimeUnit.SECONDS)).payload())
                    .isEqualTo(part);
            line.publish("kapija/1/wb/watchlist/part/9/0", text(""), true); // clears it
        }
        try (var line = central().open("central/g", Duration.ZERO, heard::add)) {
            heard.clear();
            line.subscribe("kapija/1/wb/watchlist/part/9/+");
            line.publish("kapija/1/wb/watchlist/part/9/1", text("end"), false);
            assertThat(((Broker.Arrived) heard.poll(10, TimeUnit.SECONDS)).payload())
                    .isEqualTo(text("end"));
        }
    }

    @Test
    void aPortInUseIsNamedAtStart() {
        assertThatThrownBy(() -> EmbeddedBroker.start(settings(region, broker.port(), folder.resolve("late")), ACCESS))
                .isInstanceOfSatisfying(StartFault.class, fault -> {
                    assertThat(fault.sentence().key()).isEqualTo("central.port-in-use");
                    assertThat(fault.sentence().arguments()).containsEntry("port", Integer.toString(broker.port()));
                });
    }

    @Test
    void theLossOfALineIsTold() throws Exception {
        BlockingQueue<Broker.Event> heard = new LinkedBlockingQueue<>();
        var lone = EmbeddedBroker.start(settings(region, 0, folder.resolve("lone")), ACCESS);
        try (var _ = new PahoBroker(address(lone), centralTls()).open("central/h", Duration.ZERO, heard::add)) {
            lone.close();
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isInstanceOf(Broker.Lost.class);
        }
    }

    private static BrokerSettings settings(TestRegion region, int port, Path queues) throws Exception {
        return new BrokerSettings(
                port,
                region.central("tls/broker.p12"),
                region.central("tls/trust.p12"),
                Files.readString(region.central("tls/secret")),
                queues);
    }

    private static PahoBroker central() throws Exception {
        return new PahoBroker(address(), centralTls());
    }

    private static PahoBroker terminal() throws Exception {
        return new PahoBroker(address(), terminalTls());
    }

    private static SSLSocketFactory centralTls() throws Exception {
        String secret = Files.readString(region.central("tls/secret"));
        return ClientTls.sockets(region.central("tls/central.p12"), region.central("tls/trust.p12"), secret);
    }

    private static SSLSocketFactory terminalTls() throws Exception {
        String secret = Files.readString(region.terminal("tls/secret"));
        return ClientTls.sockets(region.terminal("tls/terminal.p12"), region.terminal("tls/trust.p12"), secret);
    }

    /** Writes a store again under another text, since one text opens both stores of a client. */
    private static void rewrite(Path from, String text, Path to, String newText) throws Exception {
        var store = KeyStore.getInstance(from.toFile(), text.toCharArray());
        try (var out = Files.newOutputStream(to)) {
            store.store(out, newText.toCharArray());
        }
    }

    private static URI address() {
        return address(broker);
    }

    private static URI address(EmbeddedBroker of) {
        return URI.create("ssl://localhost:" + of.port());
    }

    private static Octets text(String text) {
        return Octets.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
