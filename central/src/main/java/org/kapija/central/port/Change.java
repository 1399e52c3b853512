package org.kapija.central.port;

import java.time.Instant;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Gap;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.TerminalId;

/** One thing to be written; a list of them is one transaction. */
public sealed interface Change {
    /** An entry that continues its chain. */
    record Stored(StoredEntry entry) implements Change {}

    /** An entry that arrived ahead of a gap: kept aside. */
    record Held(StoredEntry entry) implements Change {}

    /** An entry that was held: the gap before it is filled. */
    record Joined(EntryKey key) implements Change {}

    /** An entry that was held and denies the one before it: it goes. */
    record Dropped(EntryKey key) implements Change {}

    /** Where a chain ends now. */
    record Advanced(Chain chain) implements Change {}

    /** Entries that their terminal says it can never send. Said again, it changes nothing. */
    record Renounced(TerminalId terminal, long epoch, Gap gap) implements Change {}

    /** A hole in what is stored: the entries behind it were joined without them. */
    record PassedOver(TerminalId terminal, long epoch, Gap gap, Instant at) implements Change {}

    /**
     * Something a person must look at. The same again only counts.
     *
     * @param terminal under whose name it came
     */
    record Noted(TerminalId terminal, Incident incident, Instant at) implements Change {}
}
