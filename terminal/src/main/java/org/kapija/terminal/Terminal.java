package org.kapija.terminal;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
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
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.workflow.ActiveList;
import org.kapija.terminal.workflow.Announcement;
import org.kapija.terminal.workflow.CandidateOverlay;
import org.kapija.terminal.workflow.Desk;
import org.kapija.terminal.workflow.Effects;
import org.kapija.terminal.workflow.Feed;
import org.kapija.terminal.workflow.GallerySearch;
import org.kapija.terminal.workflow.Handing;
import org.kapija.terminal.workflow.Housekeeping;
import org.kapija.terminal.workflow.ListIntake;
import org.kapija.terminal.workflow.OddsWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The terminal, put together and running: the one place that knows which part stands behind which port. */
public final class Terminal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Terminal.class);
    private static final int TOKEN_OCTETS = 32;

    private final Configuration configuration;
    private final InstantSource clock;
    private final Consumer<Throwable> onDeath;
    private final SecureRandom random = new SecureRandom();
    private final Deque<Ending> endings = new ArrayDeque<>();

    private Terminal(Configuration configuration, InstantSource clock, Consumer<Throwable> onDeath) {
        this.configuration = configuration;
        this.clock = clock;
        this.onDeath = onDeath;
    }

    /** How a part ends; the last that began ends first. */
    private interface Ending {
        void end() throws InterruptedException;
    }

    /**
     * Starts a terminal; when this returns it takes travellers, with or without its devices and its line.
     *
     * @param onDeath hears of a failure nobody foresaw; the terminal is to be started anew
     * @throws StartFault if it is set up in a way it cannot work with; nothing is left running then
     */
    public static Terminal start(Configuration configuration, InstantSource clock, Consumer<Throwable> onDeath)
            throws StartFault {
        var terminal = new Terminal(configuration, clock, onDeath);
        try {
            terminal.start();
            return terminal;
        } catch (StartFault fault) {
            terminal.close();
            throw fault;
        }
    }

    private void start() throws StartFault {
        var foundation = Foundation.lay(configuration, clock, random);
        endings.push(foundation.store()::close);
        Ready.withdraw(configuration.store()); // only now is it certain that no other terminal is up on this folder
        var root = ListRootFile.read(configuration.watchlistRoot());
        var officers = OfficersFile.read(configuration.officers());
        var broker = broker();
        var lists = SqliteListStore.open(configuration.store());
        endings.push(lists::close);
        var active = new ActiveList(root.limits(), clock);
        var desk = desk(foundation, active);
        var keeping = Index.keeping(configuration.store(), foundation, active, desk, onDeath);
        var intake = new ListIntake(root, lists, active, keeping, clock, Links.hearing(desk, active, clock));
        load(intake);
        var traveller = new Feed<>(TravellerScreen.of(foundation.resumed().inspection()));
        var odds = new OddsWatch(root.odds(), foundation.odds(), desk, clock);
        var lanes = open(desk, foundation, active, odds, traveller);
        var links = Links.of(links(foundation, broker, active), intake, desk);
        var tokens = new Tokens(token(), token());
        var server = ConsoleServer.start(
                configuration.consolePort(),
                tokens,
                new ConsoleServer.Content(
                        desk,
                        new CandidateOverlay(desk::present, active),
                        traveller,
                        officers,
                        () -> !desk.view().latest().status().disk().equals("full"),
                        clock));
        lanes.start();
        endings.push(lanes::stop);
        keeping.start();
        endings.push(keeping::stop);
        links.start();
        endings.push(links::stop);
        endings.push(server::close); // no new requests first
        new Ready(server.port(), tokens).announce(configuration.store());
        endings.push(this::withdraw);
        LOG.info("console on port {}", server.port());
    }

    /** Ends everything in order: no new requests, no new observations, what is decided is finished, then the files. */
    @Override
    public void close() {
        while (!endings.isEmpty()) {
            Handing.over(endings.pop()::end);
        }
    }

    private Broker broker() throws StartFault {
        var tls = configuration.tls();
        return new PahoBroker(configuration.broker(), TlsIdentity.sockets(tls.identity(), tls.trust(), tls.secret()));
    }

    private Desk desk(Foundation foundation, ActiveList active) {
        var housekeeping = new Housekeeping(
                foundation.setting(),
                foundation.store(),
                foundation.keys().device(),
                foundation.boot(),
                active::shown,
                foundation.erasure(),
                foundation.resumed().from());
        return new Desk(foundation.setting(), foundation.recorder(), housekeeping, onDeath);
    }

    /** Lets the desk begin where the journal ends; what it owes the world goes to lanes, search and screen. */
    private Lanes open(
            Desk desk, Foundation foundation, ActiveList active, OddsWatch odds, Feed<TravellerScreen> traveller)
            throws StartFault {
        var search = new GallerySearch(active, clock, answer -> Handing.over(() -> desk.observe(answer)), odds);
        endings.push(search::close);
        var lanes = Lanes.of(configuration, desk, clock, onDeath);
        var documents = lanes.documents();
        var effects = new Effects(
                lanes::want,
                documents::look,
                documents::examine,
                search,
                lanes::show,
                lanes::openBarrier,
                traveller::publish);
        desk.start(effects, foundation.resumed());
        endings.push(desk::stop);
        begin(desk, foundation, active);
        return lanes;
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

    private Links.Parts links(Foundation foundation, Broker broker, ActiveList active) {
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

    private void withdraw() {
        try {
            Ready.withdraw(configuration.store());
        } catch (StartFault left) {
            LOG.warn("ready.json stays behind: {}", left.getMessage());
        }
    }

    private String token() {
        byte[] octets = new byte[TOKEN_OCTETS];
        random.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
