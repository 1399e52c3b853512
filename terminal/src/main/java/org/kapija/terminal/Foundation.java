package org.kapija.terminal;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.inspection.LegalProfile;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.Sealing;
import org.kapija.core.protocol.Topics;
import org.kapija.terminal.adapter.key.KeyFiles;
import org.kapija.terminal.adapter.sqlite.SqliteJournal;
import org.kapija.terminal.adapter.toml.Configuration;
import org.kapija.terminal.domain.Identity;
import org.kapija.terminal.port.ContentMark;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoreLimits;
import org.kapija.terminal.workflow.Addresses;
import org.kapija.terminal.workflow.DeskSetting;
import org.kapija.terminal.workflow.EntryMaker;
import org.kapija.terminal.workflow.Erasure;
import org.kapija.terminal.workflow.JournalKeys;
import org.kapija.terminal.workflow.Recorder;

/**
 * What everything else stands on: who the terminal is, its keys, its journal and what the journal remembers.
 *
 * @param indexMarks say which files of packed fingers this terminal wrote
 * @param erasure of what the journal keeps no longer
 * @param boot which start this is
 * @param resumed the counter as it stood when the last entry was written
 * @param odds the last judgement of them
 */
record Foundation(
        DeskSetting setting,
        Addresses addresses,
        JournalKeys keys,
        ContentMark indexMarks,
        JournalStore store,
        Recorder recorder,
        Erasure erasure,
        long boot,
        Recorder.Resumed resumed,
        Optional<TerminalEvent.OddsJudged> odds) {
    /** Languages that travellers may be spoken to in, where there are texts in them. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ar", "bn", "bs", "ckb", "de", "es", "fa", "fr", "hi", "kmr", "mk", "ne", "ps", "ru", "so", "sq",
            "sr-Cyrl", "sr-Latn", "ti", "tr", "uk", "ur");

    /** Reads keys and opens the journal. */
    static Foundation lay(Configuration configuration, InstantSource clock, SecureRandom random) throws StartFault {
        var terminal = terminal(configuration);
        var setting = new DeskSetting(
                new Identity(
                        configuration.terminal().id(),
                        configuration.terminal().site(),
                        version(),
                        configuration.terminal().mode().word()),
                clock,
                random,
                languages(),
                law(configuration));
        var files = configuration.keys();
        var device = KeyFiles.device(files.device());
        var own = KeyFiles.store(files.store(), random);
        var keys = new JournalKeys(
                own,
                new Sealing(KeyFiles.central(files.central()), device),
                device,
                KeyFiles.verifying(files.receipt()));
        var addresses = addresses(configuration, terminal);
        var maker = new EntryMaker(terminal, keys, random);
        var store = SqliteJournal.open(configuration.store(), maker, StoreLimits.DEFAULT);
        var recorder = new Recorder(store, maker, clock);
        try {
            var erasure = new Erasure(store, maker);
            return new Foundation(
                    setting,
                    addresses,
                    keys,
                    own.marking("index"),
                    store,
                    recorder,
                    erasure,
                    store.countStart(),
                    recorder.resume(),
                    recorder.odds());
        } catch (StoreFault unreadable) {
            store.close();
            throw new StartFault(unreadable.sentence(), unreadable);
        }
    }

    private static TerminalId terminal(Configuration configuration) throws StartFault {
        try {
            return new TerminalId(configuration.terminal().id());
        } catch (IllegalArgumentException wrong) {
            throw new StartFault(
                    Message.of(
                            "terminal.name-unusable",
                            "name",
                            configuration.terminal().id()),
                    wrong);
        }
    }

    private static Addresses addresses(Configuration configuration, TerminalId terminal) throws StartFault {
        var place = configuration.terminal();
        try {
            var addresses = new Addresses(new Topics(place.region()), place.site(), terminal);
            Objects.requireNonNull(
                    addresses.topics().journal(place.site(), terminal)); // refuses a site that is no name
            return addresses;
        } catch (IllegalArgumentException wrong) {
            throw new StartFault(
                    Message.of("terminal.name-unusable", "name", place.region() + "/" + place.site()), wrong);
        }
    }

    private static LegalProfile law(Configuration configuration) throws StartFault {
        return LegalProfile.named(configuration.legalProfile())
                .orElseThrow(
                        () -> new StartFault(Message.of("profile.unknown", "profile", configuration.legalProfile())));
    }

    private static List<String> languages() {
        var spoken = LANGUAGES.stream()
                .filter(tag -> Foundation.class.getResource("/org/kapija/catalogue/traveller/" + tag + ".json") != null)
                .toList();
        return spoken.isEmpty() ? Stream.of("en").toList() : spoken;
    }

    private static String version() {
        return Objects.requireNonNullElse(Foundation.class.getPackage().getImplementationVersion(), "development");
    }
}
