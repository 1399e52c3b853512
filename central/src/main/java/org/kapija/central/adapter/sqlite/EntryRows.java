package org.kapija.central.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.kapija.central.port.StoreFault;
import org.kapija.central.port.StoredEntry;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Link;
import org.kapija.core.protocol.HeaderCodec;
import org.kapija.core.protocol.JournalEntry;
import org.kapija.core.protocol.Parsed;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** Entries as rows and back. */
final class EntryRows {
    private static final String INSERT = """
            INSERT INTO entry (terminal, epoch, sequence, position, kind, inspection, at, arrived,
                               hash, previous, header, salt, payload)
            VALUES (:terminal, :epoch, :sequence,
                    CASE WHEN :held THEN NULL ELSE (SELECT COALESCE(MAX(position), 0) + 1 FROM entry) END,
                    :kind, :inspection, :at, :arrived, :hash, :previous, :header, :salt, :payload)
            """;

    private EntryRows() {}

    static void insert(Handle handle, StoredEntry stored, boolean held) {
        EntryHeader header = stored.header();
        try (Update update = handle.createUpdate(INSERT)) {
            named(update, header.key())
                    .bind("held", held)
                    .bind("kind", header.kind())
                    .bind(
                            "inspection",
                            header.inspection().map(Object::toString).orElse(null))
                    .bind("at", header.at().toEpochMilli())
                    .bind("arrived", stored.arrived().toEpochMilli())
                    .bind("hash", stored.link().hash().octets().toArray())
                    .bind("previous", stored.entry().previous().octets().toArray())
                    .bind("header", stored.entry().header().toArray())
                    .bind("salt", stored.entry().salt().toArray())
                    .bind("payload", stored.entry().payload().toArray())
                    .execute();
        }
    }

    static Update named(Update update, EntryKey key) {
        return update.bind("terminal", key.terminal().value())
                .bind("epoch", key.epoch())
                .bind("sequence", key.sequence());
    }

    /** Reads a row of all columns. */
    static StoredEntry of(ResultSet row) throws SQLException {
        var entry = new JournalEntry(
                octets(row, "header"), hash(row, "previous"), octets(row, "salt"), octets(row, "payload"));
        EntryHeader header = switch (HeaderCodec.decode(entry.header())) {
            case Parsed.Sound<EntryHeader>(EntryHeader sound) -> sound;
            case Parsed.Malformed<EntryHeader>(var why) ->
                throw new StoreFault("a stored header no longer reads: " + why, new SQLException("damaged row"));
        };
        Link link = entry.link(header.key());
        return new StoredEntry(header, link, entry, Instant.ofEpochMilli(row.getLong("arrived")));
    }

    static Octets octets(ResultSet row, String column) throws SQLException {
        return Octets.of(row.getBytes(column));
    }

    static Hash hash(ResultSet row, String column) throws SQLException {
        return new Hash(octets(row, column));
    }
}
