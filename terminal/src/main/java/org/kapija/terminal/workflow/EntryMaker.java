package org.kapija.terminal.workflow;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.Commitment;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Link;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.EventCodec;
import org.kapija.core.protocol.HeaderCodec;
import org.kapija.core.protocol.JournalEntry;
import org.kapija.core.protocol.Parsed;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.ChainCheck;
import org.kapija.terminal.port.JournalStore.Tail;
import org.kapija.terminal.port.StoredEntry;

/** Turns events into entries of the journal, and entries back into events. Any thread. */
public final class EntryMaker implements ChainCheck {
    private final TerminalId terminal;
    private final JournalKeys keys;
    private final SecureRandom random;

    /**
     * A maker for one terminal.
     *
     * @param random for salts
     */
    public EntryMaker(TerminalId terminal, JournalKeys keys, SecureRandom random) {
        this.terminal = terminal;
        this.keys = keys;
        this.random = random;
    }

    /**
     * An event with what its header says.
     *
     * @param event what happened
     * @param inspection to which it belongs
     */
    record Happening(Event event, Optional<InspectionId> inspection) {}

    /** Makes the entries of one transaction. */
    List<StoredEntry> make(List<Happening> happenings, Tail tail, Instant at, ClockTrust clock) {
        var chain = new Chain(terminal, tail.place().epoch(), tail.place().sequence(), new Hash(tail.hash()));
        var entries = new ArrayList<StoredEntry>();
        for (Happening happening : happenings) {
            var encoded = EventCodec.encode(happening.event());
            var key = chain.nextKey();
            var text = encoded.attachment()
                    .map(kept -> new EntryText(encoded.payload(), salt(), kept))
                    .orElseGet(() -> EntryText.whole(encoded.payload()));
            var header = HeaderCodec.encode(
                    new EntryHeader(key, at, clock, encoded.kind(), happening.inspection(), commitment(text)));
            var salt = salt();
            Link link = chain.link(header, Commitment.to(salt, text.payload()));
            var sent = new JournalEntry(header, chain.head(), salt, text.payload());
            entries.add(new StoredEntry(
                    new EntryPlace(key.epoch(), key.sequence()),
                    encoded.kind(),
                    header,
                    salt,
                    keys.own().seal(key, encoded.kind(), text.encode()),
                    keys.central().seal(key, sent),
                    link.hash().octets()));
            chain = chain.after(link);
        }
        return entries;
    }

    /** Reads an entry's event; empty if the entry is not whole. */
    Optional<Event> read(StoredEntry entry) {
        return text(entry).flatMap(text -> switch (EventCodec.decode(entry.kind(), text.payload(), text.kept())) {
            case Parsed.Sound<Event>(Event event) -> Optional.of(event);
            case Parsed.Malformed<Event> _ -> Optional.empty();
        });
    }

    /**
     * Returns the entry without its attachment and the salt of its commitment; empty if it has none, or is not whole.
     * Its link is the same: the header keeps the commitment.
     */
    Optional<StoredEntry> withoutAttachment(StoredEntry entry) {
        return text(entry)
                .filter(text -> text.kept().isPresent())
                .map(text -> EntryText.whole(text.payload()).encode())
                .map(text -> new StoredEntry(
                        entry.place(),
                        entry.kind(),
                        entry.header(),
                        entry.salt(),
                        keys.own().seal(key(entry), entry.kind(), text),
                        entry.envelope(),
                        entry.hash()));
    }

    @Override
    public boolean follows(Octets previous, StoredEntry entry) {
        return text(entry)
                .map(text -> Link.following(
                        new Hash(previous), key(entry), entry.header(), Commitment.to(entry.salt(), text.payload())))
                .filter(link -> link.hash().octets().equals(entry.hash()))
                .isPresent();
    }

    @Override
    public boolean genuine(StoredEntry entry) {
        return text(entry).isPresent()
                && HeaderCodec.decode(entry.header())
                        .sound()
                        .filter(header -> header.key().equals(key(entry)))
                        .isPresent();
    }

    private Optional<EntryText> text(StoredEntry entry) {
        return keys.own().open(key(entry), entry.kind(), entry.sealed()).flatMap(EntryText::decode);
    }

    private static Optional<Commitment> commitment(EntryText text) {
        return text.kept().map(kept -> Commitment.to(text.attachmentSalt(), kept));
    }

    private EntryKey key(StoredEntry entry) {
        return new EntryKey(terminal, entry.place().epoch(), entry.place().sequence());
    }

    private Octets salt() {
        byte[] salt = new byte[Commitment.SALT_SIZE];
        random.nextBytes(salt);
        return Octets.of(salt);
    }
}
