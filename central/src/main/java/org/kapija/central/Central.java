package org.kapija.central;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.central.adapter.artemis.BrokerSettings;
import org.kapija.central.adapter.artemis.EmbeddedBroker;
import org.kapija.central.adapter.mqtt.ClientTls;
import org.kapija.central.adapter.mqtt.PahoBroker;
import org.kapija.central.adapter.sqlite.Database;
import org.kapija.central.adapter.toml.Configuration;
import org.kapija.central.adapter.web.CentralServer;
import org.kapija.central.domain.Region;
import org.kapija.central.domain.TopicAccess;
import org.kapija.central.port.Broker;
import org.kapija.central.port.StartFault;
import org.kapija.central.workflow.Answers;
import org.kapija.central.workflow.Attendance;
import org.kapija.central.workflow.Changes;
import org.kapija.central.workflow.IngestDesk;
import org.kapija.central.workflow.IngestLoop;
import org.kapija.central.workflow.ListOffice;
import org.kapija.central.workflow.Overview;
import org.kapija.central.workflow.Post;
import org.kapija.central.workflow.Receipts;
import org.kapija.central.workflow.Register;
import org.kapija.central.workflow.RegisterLoop;
import org.kapija.central.workflow.Rounds;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.Opening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Central as a running whole: the one place where its parts are put together. */
public final class Central implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Central.class);
    private static final int TOKEN_OCTETS = 24;
    private static final Duration LISTENING = Duration.ofSeconds(30);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Configuration configuration;
    private final InstantSource clock;
    private final Rounds.Periods periods;
    private final Consumer<Throwable> onDeath;
    private final Region region;
    private final Changes changes = new Changes();

    private Central(
            Configuration configuration, InstantSource clock, Rounds.Periods periods, Consumer<Throwable> onDeath) {
        this.configuration = configuration;
        this.clock = clock;
        this.periods = periods;
        this.onDeath = onDeath;
        region = new Region(configuration.region(), configuration.sites(), configuration.statesElsewhere());
    }

    /**
     * Starts everything and writes {@code ready.json}.
     *
     * @param onDeath hears of a failure nobody foresaw; central is to be started anew
     * @throws StartFault if anything is missing or in use; nothing is left running then
     */
    public static Central start(
            Configuration configuration, InstantSource clock, Rounds.Periods periods, Consumer<Throwable> onDeath)
            throws StartFault {
        var central = new Central(configuration, clock, periods, onDeath);
        try {
            central.start();
            return central;
        } catch (StartFault fault) {
            central.close();
            throw fault;
        }
    }

    private void start() throws StartFault {
        Path directory = configuration.store();
        folder(directory);
        var keys = CentralKeys.read(configuration);
        var database = closing(Database.open(directory.resolve("central.db")));
        var stores = Stores.in(database);
        var broker = closing(EmbeddedBroker.start(
                new BrokerSettings(
                        configuration.brokerPort(),
                        configuration.tls().broker(),
                        configuration.tls().trust(),
                        keys.secret(),
                        directory.resolve("broker")),
                new TopicAccess(region.topics(), region.sites())));
        Ready.withdraw(directory); // not before the port is ours: another central may be at work on this folder
        var link = new PahoBroker(
                URI.create("ssl://localhost:" + broker.port()),
                ClientTls.sockets(
                        configuration.tls().central(), configuration.tls().trust(), keys.secret()));
        var post = closing(new Post(link, onDeath));
        var office = new ListOffice(stores.lists(), keys.root(), keys.list(), region.topics(), post, clock);
        office.publishAgain();
        Attendance attendance = listen(keys, stores, link, post, office);
        serve(directory, broker, stores, attendance, office);
    }

    private Attendance listen(CentralKeys keys, Stores stores, Broker link, Post post, ListOffice office) {
        var receipts = new Receipts(region, keys.receipt(), post);
        var answers = new Answers(region, keys.receipt(), post);
        var register = new Register(stores.entries(), stores.register(), region, answers);
        var following = closing(new RegisterLoop(register, changes::happened, onDeath));
        var attendance = new Attendance(
                stores.entries(),
                clock,
                presence -> {
                    receipts.send(stores.entries()
                            .ingest(presence.terminal(), Math.max(1, presence.epoch()))
                            .receipt());
                    stores.register()
                            .open(presence.terminal())
                            .forEach(open -> answers.send(presence.terminal(), open.inspection(), open.answers()));
                },
                changes::happened);
        var desk = new IngestDesk(
                new Opening(keys.opening()),
                terminal -> Optional.ofNullable(keys.devices().get(terminal)),
                stores.entries(),
                clock);
        Runnable committed = () -> {
            following.wake();
            changes.happened();
        };
        var ingest = closing(new IngestLoop(link, region.topics(), desk, attendance, receipts, committed, onDeath));
        if (!ingest.awaitListening(LISTENING)) {
            LOG.warn("ingest does not listen yet; what terminals send before it does, they send again");
        }
        closing(new Rounds(attendance, stores.entries(), receipts, office, clock, periods, onDeath));
        return attendance;
    }

    private void serve(Path directory, EmbeddedBroker broker, Stores stores, Attendance attendance, ListOffice office)
            throws StartFault {
        String token = token();
        var content = new CentralServer.Content(
                () -> Overview.of(region, attendance, stores.entries(), stores.register(), office),
                changes,
                stores.entries(),
                office);
        var server = closing(CentralServer.start(configuration.webPort(), token, content));
        String address = "http://127.0.0.1:" + server.port() + "/?token=" + token;
        new Ready(address, token, broker.port()).announce(directory);
        LOG.info(
                "central of {} is ready: broker on port {}, page on port {}",
                region.name(),
                broker.port(),
                server.port());
    }

    private static void folder(Path directory) throws StartFault {
        try {
            Files.createDirectories(directory);
        } catch (IOException unwritable) {
            throw new StartFault(
                    Message.of("central.directory-unwritable", "directory", directory.toString()), unwritable);
        }
    }

    private static String token() {
        var octets = new byte[TOKEN_OCTETS];
        new SecureRandom().nextBytes(octets);
        return HexFormat.of().formatHex(octets);
    }

    private <T extends AutoCloseable> T closing(T part) {
        running.push(part);
        return part;
    }

    /** Stops the parts in the opposite order; one that does not stop keeps none of the others from it. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            AutoCloseable part = running.pop();
            try {
                part.close();
            } catch (Exception failed) { // the last chance to hear of it
                LOG.error("{} did not stop in order", part.getClass().getSimpleName(), failed);
            }
        }
    }
}
