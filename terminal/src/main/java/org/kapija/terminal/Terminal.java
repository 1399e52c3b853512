package org.kapija.terminal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.function.Consumer;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.inspection.TravellerScreen;
import org.kapija.terminal.adapter.key.ListRootFile;
import org.kapija.terminal.adapter.key.OfficersFile;
import org.kapija.terminal.adapter.mqtt.PahoBroker;
import org.kapija.terminal.adapter.mqtt.TlsIdentity;
import org.kapija.terminal.adapter.sqlite.SqliteListStore;
import org.kapija.terminal.adapter.toml.Configuration;
import org.kapija.terminal.adapter.web.ConsoleServer;
import org.kapija.terminal.adapter.web.ConsoleServer.Tokens;
import org.kapija.terminal.domain.Notice;
import org.kapija.terminal.domain.Notice.Severity;
import org.kapija.terminal.port.Broker;
import org.kapija.terminal.port.ListStore;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.workflow.ActiveList;
import org.kapija.terminal.workflow.Announcement;
import org.kapija.terminal.workflow.Desk;
import org.kapija.terminal.workflow.Effects;
import org.kapija.terminal.workflow.Feed;
import org.kapija.terminal.workflow.GallerySearch;
import org.kapija.terminal.workflow.Handing;
import org.kapija.terminal.workflow.Housekeeping;
import org.kapija.terminal.workflow.ListIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The terminal, put together and running: the one place that knows which part stands behind which port. */
public final class Terminal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Terminal.class);
    private static final int TOKEN_OCTETS = 32;

    private final Foundation foundation;
    private final ListStore lists;
    private final Desk desk;
    private final GallerySearch search;
    private final Lanes lanes;
    private final Links links;
    private final ConsoleServer server;
    private final Path directory;

    private Terminal(
            Foundation foundation,
            ListStore lists,
            Desk desk,
            GallerySearch search,
            Lanes lanes,
            Links links,
            ConsoleServer server,
            Path directory) {
        this.foundation = foundation;
        this.lists = lists;
        this.desk = desk;
        this.search = search;
        this.lanes = lanes;
        this.links = links;
        this.server = server;
        this.directory = directory;
    }

    /**
     * Starts a terminal; when this returns it takes travellers, with or without its devices and its line.
     *
     * @param onDeath hears of a failure nobody foresaw; the terminal is to be started anew
     * @throws StartFault if it is set up in a way it cannot work with
     */
    public static Terminal start(Configuration configuration, InstantSource clock, Consumer<Throwable> onDeath)
            throws StartFault {
        Ready.withdraw(configuration.store());
        var random = new SecureRandom();
        var root = ListRootFile.read(configuration.watchlistRoot());
        var officers = OfficersFile.read(configuration.officers());
        var tls = configuration.tls();
        var broker =
                new PahoBroker(configuration.broker(), TlsIdentity.sockets(tls.identity(), tls.trust(), tls.secret()));
        // the journal first: its lock tells a second terminal from a broken store
        var foundation = Foundation.lay(configuration, clock, random);
        var lists = SqliteListStore.open(configuration.store());
        var active = new ActiveList(root.limits(), clock);
        var desk = desk(foundation, active, onDeath);
        var intake = new ListIntake(root, lists, active, clock, Links.hearing(desk, active, clock));
        load(intake);
        var traveller = new Feed<>(TravellerScreen.of(foundation.resumed().inspection()));
        var search = new GallerySearch(active, clock, answer -> Handing.over(() -> desk.observe(answer)));
        var lanes = Lanes.of(configuration, desk, clock, onDeath);
        desk.start(
                new Effects(lanes::want, search, lanes::show, lanes::openBarrier, traveller::publish),
                foundation.resumed());
        begin(desk, foundation, active);
        var links = Links.of(links(foundation, broker, active, clock, random, onDeath), intake, desk);
        var tokens = new Tokens(token(random), token(random));
        var server = ConsoleServer.start(
                configuration.consolePort(),
                tokens,
                new ConsoleServer.Content(desk, traveller, officers, () -> true, clock));
        lanes.start();
        links.start();
        new Ready(server.port(), tokens).announce(configuration.store());
        LOG.info("console on port {}", server.port());
        return new Terminal(foundation, lists, desk, search, lanes, links, server, configuration.store());
    }

    /** Returns the port of the console. */
    public int port() {
        return server.port();
    }

    /** Ends everything in order: no new requests, no new observations, what is decided is finished, then the files. */
    @Override
    public void close() {
        server.close();
        Handing.over(() -> {
            lanes.stop();
            links.stop();
            desk.stop();
        });
        search.close();
        lists.close();
        foundation.store().close();
        try {
            Ready.withdraw(directory);
        } catch (StartFault left) {
            LOG.warn("ready.json stays behind: {}", left.getMessage());
        }
    }

    private static Desk desk(Foundation foundation, ActiveList active, Consumer<Throwable> onDeath) {
        var housekeeping = new Housekeeping(
                foundation.setting(),
                foundation.store(),
                foundation.keys().device(),
                foundation.boot(),
                active::shown,
                foundation.resumed().from());
        return new Desk(foundation.setting(), foundation.recorder(), housekeeping, onDeath);
    }

    /**
     * A list that cannot be read costs the list, not the terminal: recording and help go on, and it is fetched again.
     */
    private static void load(ListIntake intake) {
        try {
            intake.load();
        } catch (StoreFault unreadable) {
            LOG.error("the list kept here cannot be read", unreadable);
        }
    }

    private static void begin(Desk desk, Foundation foundation, ActiveList active) {
        var shown = active.shown();
        var started = new TerminalEvent.Started(foundation.setting().terminal().version(), foundation.boot());
        var found = foundation.store().findings();
        var now = foundation.setting().clock().instant();
        Handing.over(() -> {
            desk.change(state -> state.withList(shown), started);
            for (var finding : found) {
                desk.change(state -> state.withNotice(new Notice("journal", Severity.WARNING, finding, now)));
            }
        });
    }

    private static Links.Parts links(
            Foundation foundation,
            Broker broker,
            ActiveList active,
            InstantSource clock,
            SecureRandom random,
            Consumer<Throwable> onDeath) {
        var announcement = new Announcement(
                foundation.addresses(),
                foundation.store(),
                foundation.boot(),
                () -> active.shown().number(),
                foundation.setting().terminal().version());
        return new Links.Parts(
                broker,
                foundation.addresses(),
                foundation.store(),
                announcement,
                foundation.keys().receipts(),
                clock,
                random,
                onDeath);
    }

    private static String token(SecureRandom random) {
        byte[] octets = new byte[TOKEN_OCTETS];
        random.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
