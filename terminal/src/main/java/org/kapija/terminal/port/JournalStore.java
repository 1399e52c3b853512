package org.kapija.terminal.port;

import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.TerminalEvent.EntriesLost;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.DiskLevel;
import org.kapija.terminal.domain.EntryPlace;

/**
 * The terminal's journal on disk. An append that returned survives SIGKILL and the loss of un-synced writes; an append
 * that threw left nothing behind. Any thread may call; calls are served one after the other.
 */
public interface JournalStore extends AutoCloseable {
    /**
     * The end of the chain.
     *
     * @param place of the last entry; sequence 0 in an epoch without entries
     * @param hash of the last entry, 32 zeros in an epoch without entries
     */
    record Tail(EntryPlace place, Octets hash) {}

    /**
     * An entry's envelope on its way to central.
     *
     * @param place of the entry
     * @param envelope the signed bytes to publish
     */
    record Outgoing(EntryPlace place, Octets envelope) {}

    /** Returns the place and hash that the next entry builds on. */
    Tail tail();

    /**
     * Writes entries in one transaction with one sync: all of them or none.
     *
     * @param entries in order, the first right after {@link #tail()}; not empty
     * @throws StoreFault if none of them was written
     */
    void append(List<StoredEntry> entries) throws StoreFault;

    /**
     * Reads entries in order, those of earlier epochs first.
     *
     * @param after the place to start behind
     * @param count most entries to return
     */
    List<StoredEntry> read(EntryPlace after, int count) throws StoreFault;

    /** Returns envelopes without central's receipt, in order, from behind {@code after}, {@code count} at most. */
    List<Outgoing> outgoing(EntryPlace after, int count) throws StoreFault;

    /** Returns how many entries have no receipt of central yet. */
    long waiting();

    /** Returns the place up to which every entry has central's receipt: where sending begins. */
    EntryPlace releasedThrough();

    /** Returns the hash of one entry, empty when there is no such entry (any more). */
    Optional<Octets> hashAt(EntryPlace place) throws StoreFault;

    /**
     * Keeps central's receipt and gives up the envelopes it covers. The caller has checked its signature and its head.
     *
     * @param through last entry of its epoch that central holds without a gap
     * @param receipt the signed bytes
     */
    void release(EntryPlace through, Octets receipt) throws StoreFault;

    /**
     * Drops entries that central holds, oldest first, and returns how many went. An entry without a receipt stays.
     *
     * @param before entries from here on stay in any case: the open inspection starts here
     */
    int forget(EntryPlace before) throws StoreFault;

    /**
     * Keeps entries under another seal, with less in them than before. One that is no longer here, or has no receipt
     * yet, is passed over.
     *
     * @param entries as they were read, but for what is sealed
     * @throws StoreFault if none of them was changed
     */
    void reseal(List<StoredEntry> entries) throws StoreFault;

    /**
     * Moves a damaged file aside, carries over every entry that is still provably in the chain, and starts a new epoch.
     * Never deletes.
     */
    void recover() throws StoreFault;

    /**
     * Returns what is missing of earlier epochs and has no receipt, the earliest first; of the epoch before the present
     * one also if nothing is known to be missing, since an epoch only ever ends by damage.
     */
    List<EntriesLost> losses() throws StoreFault;

    /** Returns the last entry of a kind, found from the end backwards. */
    Optional<EntryPlace> lastOfKind(String kind) throws StoreFault;

    /** Counts a start of the terminal and returns which one it is, from 1; the count survives the journal. */
    long countStart() throws StoreFault;

    /** Returns what the guard should know of the last recovery, empty when the file was found whole. */
    List<Message> findings();

    /** Returns how full the disk is; {@link DiskLevel#FULL} as well while a write has found no room. */
    DiskLevel disk();

    @Override
    void close();
}
