package org.kapija.terminal.adapter.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.ChainCheck;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoredEntry;

/** The simplest chain there is: hash = SHA-256(previous, sealed); an entry is genuine when its salt says so. */
final class TestChain implements ChainCheck {
    @Override
    public boolean follows(Octets previous, StoredEntry entry) {
        return entry.hash().equals(hash(previous, entry.sealed())) && genuine(entry);
    }

    @Override
    public boolean genuine(StoredEntry entry) {
        return entry.salt().equals(Hash.of(entry.sealed()).octets());
    }

    /** Entries with {@code size} octets each that go on from the store's end. */
    static List<StoredEntry> entries(JournalStore store, int count, int size) {
        var entries = new ArrayList<StoredEntry>();
        var place = store.tail().place();
        var previous = store.tail().hash();
        for (int i = 0; i < count; i++) {
            place = place.next();
            var entry = entry(place, previous, size);
            previous = entry.hash();
            entries.add(entry);
        }
        return entries;
    }

    static void append(JournalStore store, int count) throws StoreFault {
        store.append(entries(store, count, 600));
    }

    private static StoredEntry entry(EntryPlace place, Octets previous, int size) {
        byte[] content = new byte[size];
        byte[] name = place.toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, content, 0, Math.min(size, name.length));
        var sealed = Octets.of(content);
        return new StoredEntry(
                place,
                "test",
                Octets.ofHex("01"),
                Hash.of(sealed).octets(),
                sealed,
                Octets.ofHex("02"),
                hash(previous, sealed));
    }

    private static Octets hash(Octets previous, Octets sealed) {
        return Hash.of(previous, sealed).octets();
    }
}
