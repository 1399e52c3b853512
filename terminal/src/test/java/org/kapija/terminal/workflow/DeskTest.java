package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.inspection.Command;
import org.kapija.core.inspection.HelpKind;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.LegalProfile;
import org.kapija.core.inspection.Light;
import org.kapija.core.inspection.NoDocumentReason;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.Officer;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.OpeningKey;
import org.kapija.core.protocol.Sealing;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;
import org.kapija.terminal.adapter.key.StoreKey;
import org.kapija.terminal.adapter.sqlite.SqliteJournal;
import org.kapija.terminal.domain.Device;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.domain.Identity;
import org.kapija.terminal.domain.ListInUse;
import org.kapija.terminal.domain.SignedIn;
import org.kapija.terminal.domain.view.View;
import org.kapija.terminal.port.StoreLimits;
import org.kapija.terminal.port.StoredEntry;

/** The desk on a real journal whose disk is small. */
class DeskTest {
    private static final SignedIn GUARD = new SignedIn(new Officer("RS-1042", Officer.Role.GUARD), "Guard 1042");
    private static final Order HELP =
            officer -> new Command.Help(new Command.Given(officer, Optional.empty(), 0), HelpKind.DOCTOR);
    private static final Order NO_DOCUMENT =
            officer -> new Command.NoDocument(new Command.Given(officer, Optional.empty(), 0), NoDocumentReason.LOST);

    @TempDir
    Path directory;

    private final List<Light> lights = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (var part : open.reversed()) {
            part.close();
        }
    }

    @Test
    void nothingIsDoneBeforeTheJournalHasIt() throws Exception {
        var parts = new Parts(1 << 30);
        parts.desk.signIn(GUARD);
        assertThat(parts.desk.order(NO_DOCUMENT)).isEqualTo(new Reply.Accepted());
        assertThat(kinds(parts)).contains("signed-in", "opened", "document-forgone");
        assertThat(lights).endsWith(Light.AMBER);
    }

    @Test
    void aFullDiskIsASentenceAndTheDeskGoesOn() throws Exception {
        var parts = new Parts(96 << 10);
        parts.desk.signIn(GUARD);
        Reply reply = new Reply.Accepted();
        for (int i = 0; i < 300 && reply instanceof Reply.Accepted; i++) {
            reply = parts.desk.order(HELP);
        }
        var full = Message.of("store.full", "directory", directory.toString());
        assertThat(reply).isEqualTo(new Reply.Unwritable(full));
        assertThat(parts.desk.view().latest().status().notices())
                .extracting(View.NoticeView::message)
                .contains(full);
        assertThat(parts.desk.order(NO_DOCUMENT)).as("not done, and said so").isInstanceOf(Reply.Unwritable.class);
        assertThat(parts.desk.view().latest().inspection()).isEmpty();
        var tail = parts.store.tail().place();
        parts.store.release(tail, Octets.ofHex("cafe"));
        assertThat(parts.store.forget(tail)).isPositive();
        assertThat(parts.desk.order(NO_DOCUMENT)).as("room again").isEqualTo(new Reply.Accepted());
        assertThat(parts.desk.view().latest().inspection()).isPresent();
    }

    @Test
    void aDevicesFaultIsRecordedOnceAndSoIsItsReturn() throws Exception {
        var parts = new Parts(1 << 30);
        var fault = Optional.of(Message.of("scanner.unplugged", "port", "/dev/x"));
        for (int i = 0; i < 5; i++) {
            parts.desk.device(Device.FINGERPRINT, fault);
        }
        parts.desk.device(Device.FINGERPRINT, Optional.empty());
        parts.desk.device(Device.FINGERPRINT, Optional.empty());
        parts.desk.signIn(GUARD); // answered after all of these
        assertThat(kinds(parts).stream().filter(kind -> kind.startsWith("device-")))
                .containsExactly("device-failed", "device-recovered");
    }

    @Test
    void anAnswerThatCentralSendsTwiceIsRecordedOnce() throws Exception {
        var parts = new Parts(1 << 30);
        var gone = new InspectionId("0123456789abcdef");
        var hit = new PriorAnswer("BA", PriorAnswer.Answer.HIT, Optional.of("BA-7"));
        for (int i = 0; i < 3; i++) {
            assertThat(parts.desk.observeForGood(new Observation.PriorAnswered(gone, List.of(hit))))
                    .isTrue();
        }
        var other = new PriorAnswer("BA", PriorAnswer.Answer.NO_HIT, Optional.empty());
        assertThat(parts.desk.observeForGood(new Observation.PriorAnswered(gone, List.of(other))))
                .isTrue();
        assertThat(kinds(parts)).filteredOn("prior-answered"::equals).hasSize(2);
    }

    @Test
    void helpAndAsylumDoNotWaitForTheNextOfficer() throws Exception {
        var parts = new Parts(1 << 30);
        assertThat(parts.desk.order(HELP)).as("nobody was ever here").isEqualTo(new Reply.NobodySignedIn());
        parts.desk.signIn(GUARD);
        parts.desk.order(NO_DOCUMENT);
        parts.desk.signOut();
        parts.desk.signOut();
        var id = parts.desk.view().latest().inspection().orElseThrow().id();
        var open = Optional.of(new InspectionId(id));
        assertThat(parts.desk.order(HELP)).isEqualTo(new Reply.Accepted());
        assertThat(parts.desk.order(officer -> new Command.Asylum(new Command.Given(officer, open, 1))))
                .isEqualTo(new Reply.Accepted());
        assertThat(parts.desk.order(officer -> new Command.Inform(new Command.Given(officer, open, 3), "en")))
                .as("everything else waits")
                .isEqualTo(new Reply.NobodySignedIn());
        var shown = parts.desk.view().latest().inspection().orElseThrow();
        assertThat(shown.protection()).isTrue();
        assertThat(shown.help()).containsExactly("doctor");
        assertThat(kinds(parts)).endsWith("signed-out", "help-requested", "asylum-requested");
    }

    @Test
    void nobodyAnswersForAnIdleLane() throws Exception {
        var parts = new Parts(1 << 30);
        parts.desk.signIn(GUARD);
        parts.desk.signOut();
        assertThat(parts.desk.order(HELP)).isEqualTo(new Reply.NobodySignedIn());
    }

    @Test
    void aDamagedJournalBeginsANewEpochAndTheInspectionGoesOn() throws Exception {
        var parts = new Parts(1 << 30);
        parts.desk.signIn(GUARD);
        parts.desk.order(NO_DOCUMENT);
        var before = parts.desk.view().latest().inspection().orElseThrow();
        parts.store.recover();
        assertThat(parts.desk.order(HELP)).isEqualTo(new Reply.Accepted());
        assertThat(parts.store.tail().place().epoch()).isEqualTo(2);
        assertThat(parts.recorder.resume().inspection())
                .isInstanceOfSatisfying(
                        Inspection.Open.class,
                        resumed -> assertThat(resumed.id().value()).isEqualTo(before.id()));
    }

    private static List<String> kinds(Parts parts) throws Exception {
        return parts.store.read(new EntryPlace(1, 0), 1000).stream()
                .map(StoredEntry::kind)
                .toList();
    }

    /** A desk with everything behind it that is not a device or a line. */
    private final class Parts {
        final SqliteJournal store;
        final Recorder recorder;
        final Desk desk;

        Parts(long journalBytes) throws Exception {
            var random = new SecureRandom();
            byte[] key = new byte[StoreKey.SIZE];
            random.nextBytes(key);
            var device = SigningKey.generate(random).signing();
            var keys = new JournalKeys(
                    new StoreKey(Octets.of(key), random),
                    new Sealing(OpeningKey.generate().publicHalf(), device),
                    device,
                    SigningKey.generate(random).verifying());
            var maker = new EntryMaker(new TerminalId("T1"), keys, random);
            store = SqliteJournal.open(directory, maker, new StoreLimits(journalBytes, 0));
            open.add(store);
            recorder = new Recorder(store, maker, InstantSource.system());
            var setting = new DeskSetting(
                    new Identity("T1", "north", "test", "demonstration"),
                    InstantSource.system(),
                    new SplittableRandom(1),
                    List.of("en"),
                    LegalProfile.EURODAC_2024);
            var resumed = recorder.resume();
            var housekeeping = new Housekeeping(
                    setting, store, device, 1, () -> ListInUse.NONE, new Erasure(store, maker), resumed.from());
            desk = new Desk(setting, recorder, housekeeping, death -> {
                throw new AssertionError("the desk died", death);
            });
            desk.start(new Effects(_ -> {}, _ -> {}, _ -> {}, new NoSearch(), lights::add, () -> {}, _ -> {}), resumed);
            open.add(desk::stop);
        }
    }

    private static final class NoSearch implements Effects.Searching {
        @Override
        public void prepare(Inspection.Open inspection) {}

        @Override
        public void start(Inspection.Open inspection, int search) {}

        @Override
        public void forget() {}
    }
}
