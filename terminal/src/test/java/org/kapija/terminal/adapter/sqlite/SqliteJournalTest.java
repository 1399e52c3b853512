package org.kapija.terminal.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.JournalStore.Outgoing;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoreLimits;
import org.kapija.terminal.port.StoredEntry;

class SqliteJournalTest {
    private static final Octets RECEIPT = Octets.ofHex("cafe");
    private static final StoreLimits NO_RESERVE = new StoreLimits(1 << 30, 0);

    @TempDir
    Path directory;

    @Test
    void whatWasAppendedIsThereAfterReopening() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 3);
            TestChain.append(journal, 2);
        }
        try (var journal = open()) {
            assertThat(journal.tail().place()).isEqualTo(new EntryPlace(1, 5));
            assertThat(journal.waiting()).isEqualTo(5);
            assertThat(places(journal.read(EntryPlace.before(1), 10)))
                    .containsExactly(at(1, 1), at(1, 2), at(1, 3), at(1, 4), at(1, 5));
            assertThat(journal.findings()).isEmpty();
        }
    }

    @Test
    void anEntryThatDoesNotFollowIsRefused() throws Exception {
        try (var journal = open()) {
            var entries = TestChain.entries(journal, 2, 600);
            assertThatThrownBy(() -> journal.append(List.of(entries.get(1))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(journal.tail().place()).isEqualTo(at(1, 0));
        }
    }

    @Test
    void onlyAReceiptTakesAnEntryOutOfTheOutbox() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 5);
            journal.release(at(1, 3), RECEIPT);
            assertThat(journal.outgoing(EntryPlace.before(1), 10).stream().map(Outgoing::place))
                    .containsExactly(at(1, 4), at(1, 5));
            assertThat(journal.waiting()).isEqualTo(2);
            assertThat(journal.releasedThrough()).isEqualTo(at(1, 3));
            journal.release(at(1, 3), RECEIPT);
            assertThat(journal.waiting()).as("the same receipt again").isEqualTo(2);
        }
    }

    @Test
    void forgettingKeepsWhatHasNoReceiptAndWhatTheOpenInspectionNeeds() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 10);
            journal.release(at(1, 8), RECEIPT);
            assertThat(journal.forget(at(1, 5))).isEqualTo(4);
            assertThat(journal.forget(at(1, 11))).isEqualTo(4);
            assertThat(places(journal.read(EntryPlace.before(1), 20))).containsExactly(at(1, 9), at(1, 10));
        }
        try (var journal = open()) {
            assertThat(journal.findings())
                    .as("the chain goes on from what was forgotten")
                    .isEmpty();
            TestChain.append(journal, 1);
            assertThat(journal.tail().place()).isEqualTo(at(1, 11));
        }
    }

    @Test
    void everythingForgottenStillLeavesTheEndOfTheChain() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 4);
            journal.release(at(1, 4), RECEIPT);
            assertThat(journal.forget(at(1, 5))).isEqualTo(4);
        }
        try (var journal = open()) {
            TestChain.append(journal, 1);
            assertThat(journal.tail().place()).isEqualTo(at(1, 5));
        }
        try (var journal = open()) {
            assertThat(journal.findings()).isEmpty();
        }
    }

    @Test
    void garbageInPlaceOfTheFileGoesAsideAndANewEpochBegins() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 3);
        }
        Files.deleteIfExists(directory.resolve("journal.db-wal"));
        Files.writeString(directory.resolve("journal.db"), "no database ".repeat(1000));
        try (var journal = open()) {
            assertThat(journal.tail().place()).isEqualTo(EntryPlace.before(2));
            assertThat(journal.findings()).extracting("key").containsExactly("store.recovered");
            TestChain.append(journal, 1);
        }
        assertThat(directory.resolve("journal.db.damaged-1")).exists().content().startsWith("no database");
        try (var journal = open()) {
            assertThat(journal.tail().place()).isEqualTo(at(2, 1));
        }
    }

    @Test
    void aFlippedBitCostsOneEntryAndNoneOfTheOthers() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 6);
        }
        flipBitOfFourth();
        try (var journal = open()) {
            assertThat(places(journal.read(EntryPlace.before(1), 10)))
                    .containsExactly(at(1, 1), at(1, 2), at(1, 3), at(1, 5), at(1, 6));
            assertThat(journal.waiting()).isEqualTo(5);
            assertThat(journal.tail().place()).isEqualTo(EntryPlace.before(2));
        }
    }

    @Test
    void aTruncatedFileKeepsItsReadableBeginning() throws Exception {
        try (var journal = open()) {
            for (int i = 0; i < 20; i++) {
                TestChain.append(journal, 5);
            }
        }
        try (var file = new RandomAccessFile(directory.resolve("journal.db").toFile(), "rw")) {
            file.setLength(file.length() / 2 / 4096 * 4096);
        }
        try (var journal = open()) {
            assertThat(journal.tail().place().epoch()).isEqualTo(2);
            assertThat(journal.read(EntryPlace.before(1), 100)).hasSizeGreaterThan(30);
            TestChain.append(journal, 1);
            assertThat(journal.findings()).extracting("key").containsExactly("store.recovered");
        }
    }

    @Test
    void aZeroedPageKeepsWhatStandsBeforeAndBehindIt() throws Exception {
        try (var journal = open()) {
            for (int i = 0; i < 20; i++) {
                TestChain.append(journal, 5);
            }
        }
        try (var file = new RandomAccessFile(directory.resolve("journal.db").toFile(), "rw")) {
            file.seek(file.length() / 2 / 4096 * 4096);
            file.write(new byte[4096]);
        }
        try (var journal = open()) {
            var kept = places(journal.read(EntryPlace.before(1), 100));
            assertThat(kept).contains(at(1, 1), at(1, 100)).hasSizeBetween(80, 99);
        }
    }

    @Test
    void aDeletedJournalNeverGivesOutItsEpochAgain() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 1);
        }
        Files.delete(directory.resolve("journal.db"));
        try (var journal = open()) {
            assertThat(journal.tail().place()).isEqualTo(EntryPlace.before(2));
        }
    }

    @Test
    void aDamagedJournalNeverGivesOutItsEpochAgainEvenWhenTheNumbersFileIsLost() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 6);
        }
        flipBitOfFourth();
        Files.delete(directory.resolve("journal.epoch"));
        try (var journal = open()) {
            assertThat(journal.tail().place()).isEqualTo(EntryPlace.before(2));
            TestChain.append(journal, 1);
        }
    }

    @Test
    void aLostNumbersFileIsMadeAgainFromTheJournal() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 1);
        }
        Files.delete(directory.resolve("journal.epoch"));
        open().close();
        Files.delete(directory.resolve("journal.db"));
        try (var journal = open()) {
            assertThat(journal.tail().place()).isEqualTo(EntryPlace.before(2));
        }
    }

    @Test
    void aFullDiskIsToldAndTheEntriesBeforeAreSafe() throws Exception {
        long written = 0;
        try (var journal = SqliteJournal.open(directory, new TestChain(), new StoreLimits(256 << 10, 0))) {
            var full = false;
            while (!full) {
                var entries = TestChain.entries(journal, 1, 8_000);
                try {
                    journal.append(entries);
                    written++;
                } catch (StoreFault fault) {
                    assertThat(fault.kind()).isEqualTo(StoreFault.Kind.FULL);
                    assertThat(fault.sentence()).isEqualTo(Message.of("store.full", "directory", directory.toString()));
                    full = true;
                }
            }
            assertThat(journal.disk().token()).isEqualTo("full");
            assertThat(journal.tail().place().sequence()).isEqualTo(written);
        }
        try (var journal = open()) {
            assertThat(journal.tail().place().sequence()).isEqualTo(written);
        }
    }

    @Test
    void aFullDiskHasAReserveAndGetsItBackOnceHistoryIsForgotten() throws Exception {
        try (var journal = SqliteJournal.open(directory, new TestChain(), new StoreLimits(256 << 10, 1 << 20))) {
            assertThat(directory.resolve("journal.reserve")).hasSize(1 << 20);
            while (!journal.disk().token().equals("full")) {
                journal.append(TestChain.entries(journal, 1, 8_000));
            }
            assertThat(directory.resolve("journal.reserve")).doesNotExist();
            var last = journal.tail().place();
            TestChain.append(journal, 1);
            journal.release(last, RECEIPT);
            journal.forget(last);
            assertThat(directory.resolve("journal.reserve")).hasSize(1 << 20);
            assertThat(journal.disk().token()).isNotEqualTo("full");
            journal.append(TestChain.entries(journal, 1, 8_000));
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsASentence() throws Exception {
        Files.writeString(directory.resolve("taken"), "a file");
        assertThatThrownBy(() -> SqliteJournal.open(directory.resolve("taken/data"), new TestChain(), NO_RESERVE))
                .isInstanceOfSatisfying(
                        StartFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("store.cannot-open"));
    }

    @Test
    void anOldLibraryIsRefused() {
        assertThat(Database.older("3.51.2")).isTrue();
        assertThat(Database.older("3.51.3")).isFalse();
        assertThat(Database.older("3.54.1")).isFalse();
        assertThat(Database.older("3.9")).isTrue();
    }

    private void flipBitOfFourth() throws IOException {
        Path file = directory.resolve("journal.db");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String name = "EntryPlace[epoch=1, sequence=4]";
        assertThat(text).contains(name);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            bytes[at + 100] ^= 1; // pages that were split may hold a second, dead copy
        }
        Files.write(file, bytes);
    }

    private SqliteJournal open() throws StartFault {
        return SqliteJournal.open(directory, new TestChain(), NO_RESERVE);
    }

    private static EntryPlace at(long epoch, long sequence) {
        return new EntryPlace(epoch, sequence);
    }

    private static List<EntryPlace> places(List<StoredEntry> entries) {
        return entries.stream().map(StoredEntry::place).toList();
    }
}
