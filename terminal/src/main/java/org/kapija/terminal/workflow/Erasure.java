package org.kapija.terminal.workflow;

import java.util.List;
import java.util.Optional;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoredEntry;

/**
 * Erases the attachments of the journal, such as fingers' templates, once nobody needs them: the inspection is over and
 * central holds the entry. The chain stays whole, since it is built on their commitments. One thread.
 */
public final class Erasure {
    private static final int ENTRIES_AT_A_TIME = 500;

    private final JournalStore store;
    private final EntryMaker maker;
    private EntryPlace reached = new EntryPlace(1, 0);

    /** Erases in a store what a maker with the same keys has written, from the journal's beginning on. */
    public Erasure(JournalStore store, EntryMaker maker) {
        this.store = store;
        this.maker = maker;
    }

    /**
     * Goes on for {@value #ENTRIES_AT_A_TIME} entries, as far as central's receipt and the open inspection allow.
     *
     * @param before entries from here on are left alone: the open inspection starts here
     * @throws StoreFault if the store cannot be read or written; the same entries are then tried again
     */
    public void advance(EntryPlace before) throws StoreFault {
        var limit = limit(before);
        if (reached.compareTo(limit) >= 0) {
            return;
        }
        List<StoredEntry> page = store.read(reached, ENTRIES_AT_A_TIME);
        var bare = page.stream()
                .filter(entry -> entry.place().compareTo(limit) <= 0)
                .map(maker::withoutAttachment)
                .flatMap(Optional::stream)
                .toList();
        if (!bare.isEmpty()) {
            store.reseal(bare);
        }
        boolean more =
                page.size() == ENTRIES_AT_A_TIME && page.getLast().place().compareTo(limit) < 0;
        reached = more ? page.getLast().place() : limit;
    }

    private EntryPlace limit(EntryPlace before) {
        var ended = new EntryPlace(before.epoch(), before.sequence() - 1);
        var released = store.releasedThrough();
        return released.compareTo(ended) < 0 ? released : ended;
    }
}
