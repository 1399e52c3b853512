package org.kapija.central;

import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kapija.central.adapter.mqtt.ClientTls;
import org.kapija.central.adapter.mqtt.PahoBroker;
import org.kapija.central.port.Broker;
import org.kapija.central.port.LineFault;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.Link;
import org.kapija.core.journal.Receipt;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.AnswerCodec;
import org.kapija.core.protocol.EncodedEvent;
import org.kapija.core.protocol.EventCodec;
import org.kapija.core.protocol.HeaderCodec;
import org.kapija.core.protocol.JournalEntry;
import org.kapija.core.protocol.LateAnswer;
import org.kapija.core.protocol.Presence;
import org.kapija.core.protocol.PresenceCodec;
import org.kapija.core.protocol.ReceiptCodec;
import org.kapija.core.protocol.Sealing;
import org.kapija.core.protocol.SealingKey;
import org.kapija.core.protocol.Topics;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/** A terminal as central meets it: a journal, a line to the broker, and the keys of a region's T1. */
public final class TestTerminal implements AutoCloseable {
    public static final TerminalId T1 = new TerminalId("T1");

    private static final Topics TOPICS = new Topics("wb");
    private static final long PATIENCE_SECONDS = 30;

    private final TestRegion region;
    private final SecureRandom random = new SecureRandom();
    private final BlockingQueue<Broker.Event> heard = new LinkedBlockingQueue<>();
    private final Sealing sealing;
    private final List<Octets> messages = new ArrayList<>();
    private Chain chain = Chain.start(T1, 1);
    private Broker.Line line;

    public TestTerminal(TestRegion region, SigningKey device) throws Exception {
        this.region = region;
        var central = SealingKey.parse(Files.readString(region.terminal("keys/central-hpke.json")))
                .sound()
                .orElseThrow();
        sealing = new Sealing(central, device);
        line = connect();
    }

    public static TestTerminal in(TestRegion region) throws Exception {
        return new TestTerminal(region, deviceKey(region));
    }

    public static SigningKey deviceKey(TestRegion region) throws Exception {
        return SigningKey.of(Octets.of(Files.readAllBytes(region.terminal("keys/device.key"))))
                .orElseThrow();
    }

    private Broker.Line connect() throws Exception {
        var tls = ClientTls.sockets(
                region.terminal("tls/terminal.p12"),
                region.terminal("tls/trust.p12"),
                Files.readString(region.terminal("tls/secret")));
        var broker = new PahoBroker(URI.create("ssl://localhost:" + region.brokerPort()), tls);
        var connected = broker.open("T1/test", Duration.ZERO, heard::add);
        connected.subscribe(TOPICS.receipt("bat", T1));
        connected.subscribe(TOPICS.answer("bat", T1));
        return connected;
    }

    public void reconnect() throws Exception {
        line.close();
        line = connect();
    }

    public void subscribe(String filter) throws LineFault {
        line.subscribe(filter);
    }

    /** Begins a new journal, as after a restore. */
    public void startEpoch(long epoch) {
        chain = Chain.start(T1, epoch);
    }

    /** Writes an entry and returns its message without sending it. */
    public Octets write(Event event, Optional<InspectionId> inspection, Instant at) {
        EncodedEvent encoded = EventCodec.encode(event);
        var header = HeaderCodec.encode(
                new EntryHeader(chain.nextKey(), at, ClockTrust.TRUSTED, encoded.kind(), inspection, Optional.empty()));
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        var entry = new JournalEntry(header, chain.head(), Octets.of(salt), encoded.payload());
        Link link = entry.link(chain.nextKey());
        Octets message = sealing.seal(chain.nextKey(), entry);
        chain = chain.after(link);
        messages.add(message);
        return message;
    }

    /** Writes an entry that says nothing of anybody. */
    public Octets write() {
        return write(new TerminalEvent.HousingOpened(), Optional.empty(), Instant.parse("2026-10-01T12:00:00Z"));
    }

    public void publish(Octets message) throws LineFault {
        line.publish(TOPICS.journal("bat", T1), message, false);
    }

    public void publishAll() throws LineFault {
        for (Octets message : messages) {
            publish(message);
        }
    }

    public void say(boolean online, long session) throws LineFault {
        var presence = new Presence(T1, session, online, chain.epoch(), chain.sequence(), 0, "test");
        line.publish(online ? TOPICS.birth("bat", T1) : TOPICS.state("bat", T1), PresenceCodec.encode(presence), true);
    }

    public Chain chain() {
        return chain;
    }

    /** Waits for a genuine receipt that fulfils the condition. */
    public Receipt receipt(Predicate<Receipt> wanted) throws Exception {
        var key = receiptKey();
        return await(
                arrived -> ReceiptCodec.open(arrived.payload(), key).sound().filter(wanted));
    }

    /** Waits for a genuine answer. */
    public LateAnswer answer() throws Exception {
        var key = receiptKey();
        return await(arrived -> AnswerCodec.open(arrived.payload(), key).sound());
    }

    /** Waits for any message. */
    public Broker.Arrived message() throws Exception {
        return await(Optional::of);
    }

    /** Waits for a message under a topic. */
    public Broker.Arrived message(String topic) throws Exception {
        return await(arrived ->
                Optional.of(arrived).filter(message -> message.topic().equals(topic)));
    }

    private <T> T await(Function<Broker.Arrived, Optional<T>> reading) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (heard.poll(1, TimeUnit.SECONDS) instanceof Broker.Arrived arrived) {
                line.acknowledge(arrived);
                Optional<T> found = reading.apply(arrived);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new AssertionError("nothing of the kind within " + PATIENCE_SECONDS + " s");
    }

    private VerifyingKey receiptKey() throws Exception {
        return VerifyingKey.of(Octets.of(Files.readAllBytes(region.terminal("keys/receipt.pub"))))
                .orElseThrow();
    }

    @Override
    public void close() {
        line.close();
    }
}
