package org.kapija.central.port;

import java.time.Instant;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.Link;
import org.kapija.core.protocol.JournalEntry;

/**
 * A terminal's entry as it is kept here.
 *
 * @param header what it says of itself
 * @param link its place in the chain
 * @param entry what was sealed to us
 * @param arrived by central's clock
 */
public record StoredEntry(EntryHeader header, Link link, JournalEntry entry, Instant arrived) {}
