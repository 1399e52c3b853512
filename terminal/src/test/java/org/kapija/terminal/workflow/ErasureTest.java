package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.OpeningKey;
import org.kapija.core.protocol.Sealing;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.terminal.adapter.key.StoreKey;
import org.kapija.terminal.adapter.sqlite.SqliteJournal;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.StoreLimits;
import org.kapija.terminal.port.StoredEntry;

/** What stays of a finger's template in a real journal, read with the terminal's own key. */
class ErasureTest {
    private static final InspectionId INSPECTION = new InspectionId("00000001");
    private static final Octets TEMPLATE = Octets.of(new byte[400]);
    private static final Octets RECEIPT = Octets.ofHex("cafe");

    @TempDir
    Path directory;

    private final SecureRandom random = new SecureRandom();
    private final EntryMaker maker = maker();

    @SuppressWarnings("NullAway.Init") // set before each test
    private SqliteJournal store;

    @SuppressWarnings("NullAway.Init")
    private Recorder recorder;

    @BeforeEach
    void open() throws Exception {
        store = SqliteJournal.open(directory, maker, new StoreLimits(1 << 30, 0));
        recorder = new Recorder(store, maker, InstantSource.system());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void afterTheInspectionAndTheReceiptNoTemplateIsLeft() throws Exception {
        record(new CaseEvent.Opened(INSPECTION, Instant.EPOCH), captured(), poor());
        List<Octets> before = sealed();
        assertThat(before.subList(1, 3)).allMatch(this::inFiles);
        var end = store.tail();
        store.release(end.place(), RECEIPT);
        new Erasure(store, maker).advance(end.place().next());
        assertThat(templates()).isEmpty();
        assertThat(sealed().getFirst()).as("nothing to erase").isEqualTo(before.getFirst());
        store.close();
        assertThat(before.subList(1, 3)).noneMatch(this::inFiles);
        open();
        assertThat(store.findings()).as("the chain holds").isEmpty();
        assertThat(store.tail()).isEqualTo(end);
        record(new TerminalEvent.HousingOpened());
        assertThat(store.tail().place()).isEqualTo(end.place().next());
    }

    @Test
    void anOpenInspectionKeepsItsTemplatesAndResumesWithThem() throws Exception {
        List<Event> events = List.of(new CaseEvent.Opened(INSPECTION, Instant.EPOCH), captured());
        record(events.toArray(Event[]::new));
        store.release(store.tail().place(), RECEIPT);
        var resumed = recorder.resume();
        new Erasure(store, maker).advance(resumed.from());
        assertThat(templates()).containsExactly(TEMPLATE);
        Inspection expected = Inspection.idle();
        for (Event event : events) {
            expected = Inspection.after(expected, event);
        }
        assertThat(recorder.resume().inspection()).isEqualTo(expected).isInstanceOf(Inspection.Open.class);
    }

    @Test
    void withoutCentralsReceiptNothingIsErased() throws Exception {
        record(captured());
        record(captured());
        store.release(new EntryPlace(1, 1), RECEIPT);
        var erasure = new Erasure(store, maker);
        erasure.advance(store.tail().place().next());
        assertThat(templates()).hasSize(1);
        store.release(new EntryPlace(1, 2), RECEIPT);
        erasure.advance(store.tail().place().next());
        assertThat(templates()).isEmpty();
    }

    @Test
    void aLongJournalIsErasedInSteps() throws Exception {
        for (int i = 0; i < 60; i++) {
            record(
                    captured(),
                    captured(),
                    captured(),
                    captured(),
                    captured(),
                    captured(),
                    captured(),
                    captured(),
                    captured(),
                    captured());
        }
        store.release(store.tail().place(), RECEIPT);
        var erasure = new Erasure(store, maker);
        erasure.advance(store.tail().place().next());
        assertThat(templates()).hasSize(100);
        erasure.advance(store.tail().place().next());
        assertThat(templates()).isEmpty();
    }

    private void record(Event... events) throws Exception {
        recorder.record(List.of(events), Optional.of(INSPECTION), ClockTrust.TRUSTED);
    }

    private static CaseEvent.FingerCaptured captured() {
        return new CaseEvent.FingerCaptured(FingerPosition.RIGHT_INDEX, 80, Optional.of(Sensitive.of(TEMPLATE)));
    }

    private static CaseEvent.FingerPoor poor() {
        return new CaseEvent.FingerPoor(
                FingerPosition.RIGHT_INDEX, 20, Instruction.NONE, Optional.of(Sensitive.of(TEMPLATE)));
    }

    private List<StoredEntry> entries() throws Exception {
        return store.read(new EntryPlace(1, 0), 1_000);
    }

    private List<Octets> sealed() throws Exception {
        return entries().stream().map(StoredEntry::sealed).toList();
    }

    private List<Octets> templates() throws Exception {
        List<Octets> templates = new ArrayList<>();
        for (StoredEntry entry : entries()) {
            switch (maker.read(entry).orElseThrow()) {
                case CaseEvent.FingerCaptured captured ->
                    captured.template().map(Sensitive::reveal).ifPresent(templates::add);
                case CaseEvent.FingerPoor poor ->
                    poor.template().map(Sensitive::reveal).ifPresent(templates::add);
                default -> {} // no template
            }
        }
        return templates;
    }

    /** Whether the octets are to be found anywhere in the store's folder, in any file of it. */
    private boolean inFiles(Octets octets) {
        String wanted = new String(octets.toArray(), StandardCharsets.ISO_8859_1);
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(wanted)) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private EntryMaker maker() {
        byte[] key = new byte[StoreKey.SIZE];
        random.nextBytes(key);
        var device = SigningKey.generate(random).signing();
        var keys = new JournalKeys(
                new StoreKey(Octets.of(key), random),
                new Sealing(OpeningKey.generate().publicHalf(), device),
                device,
                SigningKey.generate(random).verifying());
        return new EntryMaker(new TerminalId("T1"), keys, random);
    }
}
