package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.Gap;
import org.kapija.core.journal.Receipt;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.OpeningKey;
import org.kapija.core.protocol.ReceiptCodec;
import org.kapija.core.protocol.Sealing;
import org.kapija.core.protocol.Topics;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;
import org.kapija.terminal.adapter.key.StoreKey;
import org.kapija.terminal.adapter.sqlite.SqliteJournal;
import org.kapija.terminal.domain.ReconnectSchedule;
import org.kapija.terminal.port.Line;
import org.kapija.terminal.port.LineEvent;
import org.kapija.terminal.port.StoreLimits;

/** Sending to a broker that takes everything, and what central's receipts make of it. */
class UplinkTest {
    private static final TerminalId T1 = new TerminalId("T1");

    @TempDir
    Path directory;

    private final SecureRandom random = new SecureRandom();
    private final SigningKey.Pair central = SigningKey.generate(random);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-01T12:00:00Z"));
    private final AtomicBoolean hangsUp = new AtomicBoolean();
    private final AtomicInteger opened = new AtomicInteger();
    private final List<String> published = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private SqliteJournal store;

    @SuppressWarnings("NullAway.Init")
    private Uplink uplink;

    @BeforeEach
    void start() throws Exception {
        byte[] key = new byte[StoreKey.SIZE];
        random.nextBytes(key);
        var device = SigningKey.generate(random).signing();
        var keys = new JournalKeys(
                new StoreKey(Octets.of(key), random),
                new Sealing(OpeningKey.generate().publicHalf(), device),
                device,
                central.verifying());
        var maker = new EntryMaker(T1, keys, random);
        store = SqliteJournal.open(directory, maker, new StoreLimits(1 << 30, 0));
        new Recorder(store, maker, now::get)
                .record(
                        List.of(new TerminalEvent.HousingOpened(), new TerminalEvent.HousingClosed()),
                        Optional.empty(),
                        ClockTrust.TRUSTED);
        var addresses = new Addresses(new Topics("demo"), "north", T1);
        uplink = new Uplink(
                (_, events) -> open(events),
                store,
                new Announcement(addresses, store, 1, () -> 0, "test"),
                new ReconnectSchedule(new SplittableRandom(1)),
                now::get,
                _ -> {},
                death -> {
                    throw new AssertionError("the uplink died", death);
                });
    }

    @AfterEach
    void stop() throws Exception {
        uplink.stop();
        store.close();
    }

    @Test
    void whatCentralLacksIsSentAgainOnceItCanNoLongerBeOnItsWay() throws Exception {
        uplink.start();
        awaitEntries(2);
        uplink.missing();
        now.updateAndGet(time -> time.plusSeconds(6));
        awaitEntries(4);
        now.updateAndGet(time -> time.plusSeconds(6));
        Thread.sleep(1_200); // two looks of the uplink: once is enough, until central says it again
        assertThat(entries()).isEqualTo(4);
    }

    @Test
    void withoutAWordFromCentralSendingWaitsLonger() throws Exception {
        uplink.start();
        awaitEntries(2);
        now.updateAndGet(time -> time.plusSeconds(6));
        Thread.sleep(1_200);
        assertThat(entries()).isEqualTo(2);
        now.updateAndGet(time -> time.plus(Uplink.RECEIPT_PATIENCE));
        awaitEntries(4);
    }

    @Test
    void aBrokerThatTakesTheBirthAndHangsUpIsTriedLessAndLessOften() throws Exception {
        hangsUp.set(true);
        uplink.start();
        Thread.sleep(2_000); // waits of at least 50, 100, 200, 400, 800 and 1600 ms
        assertThat(opened.get()).isBetween(2, 6);
    }

    @Test
    void aReceiptTellsWhetherSomethingIsMissing() throws Exception {
        var receipts = new Receipts(store, central.verifying(), T1);
        var head = Chain.GENESIS;
        assertThat(receipts.take(signed(new Receipt(T1, 1, 0, List.of(), head))))
                .isEqualTo(new Receipts.Outcome.Whole());
        assertThat(receipts.take(signed(new Receipt(T1, 1, 0, List.of(new Gap(1, 1)), head))))
                .isEqualTo(new Receipts.Outcome.Gapped());
        assertThat(receipts.take(signed(new Receipt(new TerminalId("T2"), 1, 0, List.of(), head))))
                .isInstanceOfSatisfying(
                        Receipts.Outcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("receipt.foreign"));
        assertThat(receipts.take(signed(new Receipt(T1, 1, 9, List.of(), head))))
                .isInstanceOfSatisfying(
                        Receipts.Outcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("receipt.ahead"));
        assertThat(store.waiting()).isEqualTo(2);
    }

    private Line open(Consumer<LineEvent> events) {
        opened.incrementAndGet();
        if (hangsUp.get()) {
            events.accept(new LineEvent.Lost(Message.of("broker.connection-refused")));
        }
        return new TakingLine(events);
    }

    private Octets signed(Receipt receipt) {
        return ReceiptCodec.sign(receipt, central.signing());
    }

    private long entries() {
        return published.stream().filter(topic -> topic.endsWith("/journal")).count();
    }

    private void awaitEntries(int count) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (entries() < count) {
            assertThat(System.nanoTime()).as(published::toString).isLessThan(end);
            Thread.sleep(10);
        }
        assertThat(entries()).isEqualTo(count);
    }

    /** A broker's line in which every publication is taken at once. */
    private final class TakingLine implements Line {
        private final Consumer<LineEvent> events;

        TakingLine(Consumer<LineEvent> events) {
            this.events = events;
        }

        @Override
        public int window() {
            return 100;
        }

        @Override
        public void publish(long ticket, String topic, Octets payload, boolean kept) {
            published.add(topic);
            events.accept(new LineEvent.Taken(ticket));
        }

        @Override
        public void subscribe(String filter) {}

        @Override
        public void unsubscribe(String filter) {}

        @Override
        public void acknowledge(LineEvent.Arrived message) {}

        @Override
        public void close() {}
    }
}
