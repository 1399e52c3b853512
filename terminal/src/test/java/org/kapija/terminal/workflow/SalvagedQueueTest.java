package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.central.adapter.sqlite.Database;
import org.kapija.central.adapter.sqlite.SqliteJointStore;
import org.kapija.central.port.JointStore;
import org.kapija.central.workflow.IngestDesk;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.inspection.TerminalEvent.EntriesLost;
import org.kapija.core.inspection.TerminalEvent.EntriesLost.Run;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.Opening;
import org.kapija.core.protocol.OpeningKey;
import org.kapija.core.protocol.ReceiptCodec;
import org.kapija.core.protocol.Sealing;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;
import org.kapija.terminal.adapter.key.StoreKey;
import org.kapija.terminal.adapter.sqlite.SqliteJournal;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.StoreLimits;
import org.kapija.terminal.port.StoredEntry;

/**
 * A real journal with a hole, and central's own desk at the other end: what cannot come is told, and the rest drains.
 */
class SalvagedQueueTest {
    private static final TerminalId T1 = new TerminalId("T1");

    @TempDir
    Path directory;

    private final SecureRandom random = new SecureRandom();
    private final SigningKey.Pair receipts = SigningKey.generate(random);
    private final SigningKey.Pair device = SigningKey.generate(random);
    private final OpeningKey opening = OpeningKey.generate();
    private final EntryMaker maker = maker();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private SqliteJointStore joint;

    @SuppressWarnings("NullAway.Init")
    private IngestDesk central;

    @BeforeEach
    void start() throws Exception {
        database = Database.open(directory.resolve("central.db"));
        joint = new SqliteJointStore(database);
        central = desk();
    }

    private IngestDesk desk() {
        return new IngestDesk(
                new Opening(opening), _ -> Optional.of(device.verifying()), joint, InstantSource.system());
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private EntryMaker maker() {
        byte[] key = new byte[StoreKey.SIZE];
        random.nextBytes(key);
        var keys = new JournalKeys(
                new StoreKey(Octets.of(key), random),
                new Sealing(opening.publicHalf(), device.signing()),
                device.signing(),
                receipts.verifying());
        return new EntryMaker(T1, keys, random);
    }

    private SqliteJournal open() throws Exception {
        return SqliteJournal.open(directory.resolve("terminal"), maker, new StoreLimits(1 << 30, 0));
    }

    private void write(SqliteJournal store, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            new Recorder(store, maker, InstantSource.system())
                    .record(List.of(new TerminalEvent.HousingOpened()), Optional.empty(), ClockTrust.TRUSTED);
        }
    }

    private static List<IngestDesk.Letter> letters(SqliteJournal store) throws Exception {
        return store.outgoing(EntryPlace.before(1), 100).stream()
                .map(parcel -> new IngestDesk.Letter(T1, parcel.envelope()))
                .toList();
    }

    /** Sends everything without a receipt, and takes what central says of it. */
    private void deliver(SqliteJournal store) throws Exception {
        var inbox = new Receipts(store, receipts.verifying(), T1);
        for (var receipt : central.take(letters(store))) {
            assertThat(inbox.take(ReceiptCodec.sign(receipt, receipts.signing())))
                    .isNotInstanceOf(Receipts.Outcome.Refused.class);
        }
    }

    /** Flips a bit of what is sealed of these entries. */
    private void damage(List<Octets> sealed) throws Exception {
        Path file = directory.resolve("terminal/journal.db");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Octets one : sealed) {
            String wanted = new String(one.toArray(), StandardCharsets.ISO_8859_1);
            assertThat(text).contains(wanted);
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
                bytes[at + 20] ^= 1;
            }
        }
        Files.write(file, bytes);
    }

    private List<String> stored() {
        var stored = new ArrayList<String>();
        joint.entriesOf(T1).forEach(entry -> stored.add(entry.header().key().toString()));
        return stored;
    }

    private List<Octets> written(int count) throws Exception {
        try (var store = open()) {
            write(store, count);
            return store.read(EntryPlace.before(1), 10).stream()
                    .map(StoredEntry::sealed)
                    .toList();
        }
    }

    private List<Incident> losses() {
        return joint.incidents(10).stream().map(JointStore.Noted::incident).toList();
    }

    @Test
    void entriesBehindAHoleReachCentralAndTheQueueDrains() throws Exception {
        damage(List.of(written(6).get(3)));
        try (var store = open()) {
            write(store, 1);
            deliver(store);
            assertThat(stored()).containsExactly("T1/1/1", "T1/1/2", "T1/1/3", "T1/1/5", "T1/1/6", "T1/2/1", "T1/2/2");
            assertThat(store.waiting()).isZero();
        }
        assertThat(joint.lost(T1)).isEqualTo(1);
        assertThat(losses())
                .containsExactlyInAnyOrder(
                        new Incident(
                                Incident.Kind.LOSS, Message.of("incident.loss", "first", "T1/1/4", "last", "T1/1/4")),
                        new Incident(
                                Incident.Kind.LOSS,
                                Message.of("incident.journal-damaged", "epoch", "T1/1", "last", "6")));
    }

    @Test
    void whatCentralHadAlreadyIsNotCountedAsLost() throws Exception {
        var sealed = written(6);
        try (var store = open()) {
            central.take(letters(store).subList(0, 5)); // its receipts are lost on the way
        }
        damage(List.of(sealed.get(3)));
        try (var store = open()) {
            write(store, 1);
            deliver(store);
            assertThat(store.waiting()).isZero();
        }
        assertThat(joint.lost(T1)).isZero();
        assertThat(stored()).contains("T1/1/4").hasSize(8);
    }

    @Test
    void aReceiptForAnEntryThatIsLostHereReleasesWhatStandsBeforeIt() throws Exception {
        var sealed = written(6);
        try (var store = open()) {
            central.take(letters(store));
        }
        damage(List.of(sealed.get(5)));
        try (var store = open()) {
            write(store, 1);
            deliver(store);
            assertThat(store.waiting()).isZero();
        }
        assertThat(joint.lost(T1)).isZero();
    }

    @Test
    void aJournalThatIsGoneAltogetherIsTold() throws Exception {
        written(3);
        Files.delete(directory.resolve("terminal/journal.db"));
        try (var store = open()) {
            write(store, 2);
            deliver(store);
            assertThat(stored()).containsExactly("T1/2/1", "T1/2/2", "T1/2/3");
        }
        assertThat(losses())
                .containsExactly(new Incident(
                        Incident.Kind.LOSS, Message.of("incident.journal-damaged", "epoch", "T1/1", "last", "0")));
    }

    @Test
    void entriesThatWereNotYetSentWhenTheJournalBrokeUnderItsWriterAreTold() throws Exception {
        try (var store = open()) {
            write(store, 3);
            Files.delete(directory.resolve("terminal/journal.db"));
            Files.deleteIfExists(directory.resolve("terminal/journal.db-wal"));
            store.recover();
            write(store, 1);
            assertThat(store.losses()).containsExactly(new EntriesLost(1, List.of(new Run(1, 3)), 3));
            deliver(store);
            assertThat(store.waiting()).isZero();
        }
        assertThat(losses())
                .containsExactly(new Incident(
                        Incident.Kind.LOSS, Message.of("incident.journal-damaged", "epoch", "T1/1", "last", "3")));
    }

    @Test
    void centralRemembersALossAcrossARestart() throws Exception {
        damage(List.of(written(6).get(3)));
        try (var store = open()) {
            write(store, 1);
            var all = letters(store);
            central.take(List.of(all.get(0), all.get(5))); // the first entry, and the one that tells the loss
            central = desk();
            central.take(all.subList(1, 5));
            deliver(store);
            assertThat(store.waiting()).isZero();
        }
        assertThat(joint.lost(T1)).isEqualTo(1);
    }
}
