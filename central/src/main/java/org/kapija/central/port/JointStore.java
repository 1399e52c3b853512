package org.kapija.central.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.Ingest;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.value.Hash;

/** All that terminals reported, and what was wrong with it. Any thread; throws {@link StoreFault}. */
public interface JointStore {
    /** Writes everything or nothing, down to the disk. */
    void commit(List<Change> changes);

    /** Returns what is stored of one terminal's epoch, ready to decide on the next entry. */
    Ingest ingest(TerminalId terminal, long epoch);

    /** Returns the highest epoch of a terminal of which anything is stored, 0 for none. */
    long newestEpoch(TerminalId terminal);

    /** Returns the hash of an entry of the contiguous part. */
    Optional<Hash> hash(EntryKey key);

    /**
     * Returns contiguous entries in the order in which they became so.
     *
     * @param after position of the last one known, 0 for the beginning
     * @param max how many at most
     */
    List<Positioned> entriesAfter(long after, int max);

    /** Returns the last contiguous entries, the newest first. */
    List<StoredEntry> latest(int max);

    /** Returns a terminal's contiguous entries, by epoch and sequence. */
    List<StoredEntry> entriesOf(TerminalId terminal);

    /** Returns an inspection's contiguous entries, by epoch and sequence. */
    List<StoredEntry> entriesOf(InspectionId inspection);

    /** Returns how many entries of a terminal are missing for ever in front of ones that are stored. */
    long lost(TerminalId terminal);

    /** Returns the last incidents, the newest first. */
    List<Noted> incidents(int max);

    /**
     * An entry with its position.
     *
     * @param position from 1, grows
     */
    record Positioned(long position, StoredEntry entry) {}

    /**
     * An incident as it was recorded.
     *
     * @param at the last time it happened
     */
    record Noted(TerminalId terminal, Incident incident, Instant at) {}
}
