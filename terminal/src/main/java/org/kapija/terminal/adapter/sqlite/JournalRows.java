package org.kapija.terminal.adapter.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.TerminalEvent.EntriesLost;
import org.kapija.core.inspection.TerminalEvent.EntriesLost.Run;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.JournalStore.Outgoing;
import org.kapija.terminal.port.StoredEntry;

/** The journal's tables. The caller owns the transaction. */
final class JournalRows {
    /** 40 bits of sequence: at an entry a second, an epoch lasts 34 000 years. */
    private static final int SEQUENCE_BITS = 40;

    private static final String COLUMNS = "id, kind, header, salt, sealed, ifnull(envelope, x''), hash";

    private final Connection connection;

    JournalRows(Connection connection) {
        this.connection = connection;
    }

    /** One integer names an entry and orders all of them, so that the table needs no index beside itself. */
    static long id(EntryPlace place) {
        return place.epoch() << SEQUENCE_BITS | place.sequence();
    }

    static EntryPlace place(long id) {
        return new EntryPlace(id >>> SEQUENCE_BITS, id & (1L << SEQUENCE_BITS) - 1);
    }

    void create() throws SQLException {
        Database.run(connection, """
                CREATE TABLE IF NOT EXISTS journal(
                  id INTEGER PRIMARY KEY, -- epoch * 2^40 + sequence
                  kind TEXT NOT NULL,
                  header BLOB NOT NULL,
                  salt BLOB NOT NULL,
                  sealed BLOB NOT NULL,
                  envelope BLOB,          -- NULL once central's receipt covers the entry
                  hash BLOB NOT NULL) STRICT""");
        Database.run(connection, """
                CREATE TABLE IF NOT EXISTS receipt(
                  epoch INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT""");
        Database.run(connection, """
                CREATE TABLE IF NOT EXISTS epoch(
                  number INTEGER PRIMARY KEY,
                  forgotten INTEGER NOT NULL, -- sequence of the last entry dropped after its receipt
                  hash BLOB NOT NULL)         -- and its hash, on which the first kept entry builds
                STRICT""");
        Database.run(connection, "PRAGMA user_version = 1");
    }

    void begin(long epoch) throws SQLException {
        change("INSERT OR IGNORE INTO epoch VALUES(?, 0, zeroblob(32))", epoch);
    }

    long latestEpoch() throws SQLException {
        return Database.number(connection, "SELECT ifnull(max(number), 0) FROM epoch");
    }

    /** Returns the highest epoch that any row speaks of, 0 for none: of a salvaged journal, any table may be short. */
    long highestEpoch() throws SQLException {
        return Database.number(connection, """
                SELECT max(
                  ifnull((SELECT max(number) FROM epoch), 0),
                  ifnull((SELECT max(epoch) FROM receipt), 0),
                  ifnull((SELECT max(id) FROM journal), 0) >> %d)""".formatted(SEQUENCE_BITS));
    }

    /** Returns the place and hash that the first kept entry of an epoch builds on. */
    EntryPlace forgotten(long epoch) throws SQLException {
        return new EntryPlace(epoch, Database.number(connection, "SELECT forgotten FROM epoch WHERE number=" + epoch));
    }

    Octets forgottenHash(long epoch) throws SQLException {
        return blob("SELECT hash FROM epoch WHERE number=?", epoch).orElse(Octets.of(new byte[32]));
    }

    void insert(List<StoredEntry> entries) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO journal VALUES(?,?,?,?,?,?,?)")) {
            for (StoredEntry entry : entries) {
                insert.setLong(1, id(entry.place()));
                insert.setString(2, entry.kind());
                insert.setBytes(3, entry.header().toArray());
                insert.setBytes(4, entry.salt().toArray());
                insert.setBytes(5, entry.sealed().toArray());
                insert.setBytes(
                        6, entry.envelope().isEmpty() ? null : entry.envelope().toArray());
                insert.setBytes(7, entry.hash().toArray());
                insert.executeUpdate();
            }
        }
    }

    List<StoredEntry> read(EntryPlace after, int count) throws SQLException {
        var entries = new ArrayList<StoredEntry>();
        try (var query =
                connection.prepareStatement("SELECT " + COLUMNS + " FROM journal WHERE id > ? ORDER BY id LIMIT ?")) {
            query.setLong(1, id(after));
            query.setInt(2, count);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
        return entries;
    }

    /** Returns the first entry at or behind a place, touching no page before it. */
    Optional<StoredEntry> readAt(EntryPlace from) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT " + COLUMNS + " FROM journal WHERE id >= ? ORDER BY id LIMIT 1")) {
            query.setLong(1, id(from));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(entry(row)) : Optional.empty();
            }
        }
    }

    /** Returns the place of the entry before, having read its whole row. */
    Optional<EntryPlace> readBack(EntryPlace from) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM journal WHERE id < ? ORDER BY id DESC LIMIT 1")) {
            query.setLong(1, id(from));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(entry(row).place()) : Optional.empty();
            }
        }
    }

    List<Outgoing> outgoing(EntryPlace after, int count) throws SQLException {
        var parcels = new ArrayList<Outgoing>();
        try (var query = connection.prepareStatement(
                "SELECT id, envelope FROM journal WHERE id > ? AND envelope IS NOT NULL ORDER BY id LIMIT ?")) {
            query.setLong(1, id(after));
            query.setInt(2, count);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    parcels.add(new Outgoing(place(row.getLong(1)), Octets.of(row.getBytes(2))));
                }
            }
        }
        return parcels;
    }

    long waiting() throws SQLException {
        return Database.number(connection, "SELECT count(*) FROM journal WHERE envelope IS NOT NULL");
    }

    Optional<EntryPlace> last(long epoch) throws SQLException {
        long id = Database.number(
                connection,
                "SELECT ifnull(max(id), 0) FROM journal WHERE id BETWEEN %d AND %d"
                        .formatted(id(EntryPlace.before(epoch)), id(EntryPlace.before(epoch + 1)) - 1));
        return id == 0 ? Optional.empty() : Optional.of(place(id));
    }

    /**
     * Returns what is missing of an epoch behind its receipt.
     *
     * @param end where a journal ended, if that is known
     */
    EntriesLost holes(long epoch, Optional<EntryPlace> end) throws SQLException {
        long reached = Math.max(
                forgotten(epoch).sequence(),
                Database.number(connection, "SELECT ifnull(max(sequence), 0) FROM receipt WHERE epoch=" + epoch));
        var runs = new ArrayList<Run>();
        try (var query = connection.prepareStatement("SELECT id FROM journal WHERE id > ? AND id < ? ORDER BY id")) {
            query.setLong(1, id(new EntryPlace(epoch, reached)));
            query.setLong(2, id(EntryPlace.before(epoch + 1)));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long sequence = place(row.getLong(1)).sequence();
                    addRun(runs, reached + 1, sequence - 1);
                    reached = sequence;
                }
            }
        }
        long last = Math.max(
                reached,
                end.filter(place -> place.epoch() == epoch)
                        .map(EntryPlace::sequence)
                        .orElse(0L));
        addRun(runs, reached + 1, last);
        return new EntriesLost(epoch, runs, last);
    }

    private static void addRun(List<Run> runs, long from, long to) {
        if (from <= to) {
            runs.add(new Run(from, to));
        }
    }

    Optional<EntryPlace> lastOfKind(String kind) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT id FROM journal WHERE kind = ? ORDER BY id DESC LIMIT 1")) {
            query.setString(1, kind);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(place(row.getLong(1))) : Optional.empty();
            }
        }
    }

    Optional<EntryPlace> firstWaiting(EntryPlace after) throws SQLException {
        long id = Database.number(
                connection,
                "SELECT id FROM journal WHERE id > %d AND envelope IS NOT NULL ORDER BY id LIMIT 1"
                        .formatted(id(after)));
        return id == 0 ? Optional.empty() : Optional.of(place(id));
    }

    Optional<Octets> hashAt(EntryPlace place) throws SQLException {
        return blob("SELECT hash FROM journal WHERE id=?", id(place));
    }

    /** Returns how many envelopes were given up. */
    int release(EntryPlace through, Octets receipt) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO receipt VALUES(?,?,?)")) {
            insert.setLong(1, through.epoch());
            insert.setLong(2, through.sequence());
            insert.setBytes(3, receipt.toArray());
            insert.executeUpdate();
        }
        return change(
                "UPDATE journal SET envelope = NULL WHERE id > ? AND id <= ? AND envelope IS NOT NULL",
                id(EntryPlace.before(through.epoch())),
                id(through));
    }

    /** Replaces what is sealed of released entries, and returns how many there were. */
    int reseal(List<StoredEntry> entries) throws SQLException {
        int changed = 0;
        try (var update =
                connection.prepareStatement("UPDATE journal SET sealed=? WHERE id=? AND hash=? AND envelope IS NULL")) {
            for (StoredEntry entry : entries) {
                update.setBytes(1, entry.sealed().toArray());
                update.setLong(2, id(entry.place()));
                update.setBytes(3, entry.hash().toArray());
                changed += update.executeUpdate();
            }
        }
        return changed;
    }

    /** Drops entries that receipts cover and that stand before a place; remembers the end of what went. */
    int forgetBefore(EntryPlace before) throws SQLException {
        int gone = 0;
        for (EntryPlace covered : receipts()) {
            var limit = covered.epoch() == before.epoch()
                    ? new EntryPlace(covered.epoch(), Math.min(covered.sequence(), Math.max(0, before.sequence() - 1)))
                    : covered;
            if (limit.compareTo(before) < 0) {
                gone += forget(limit);
            }
        }
        return gone;
    }

    private int forget(EntryPlace through) throws SQLException {
        var hash = hashAt(through);
        if (hash.isEmpty()) {
            return 0;
        }
        try (var mark = connection.prepareStatement("UPDATE epoch SET forgotten=?, hash=? WHERE number=?")) {
            mark.setLong(1, through.sequence());
            mark.setBytes(2, hash.get().toArray());
            mark.setLong(3, through.epoch());
            mark.executeUpdate();
        }
        return change(
                "DELETE FROM journal WHERE id > ? AND id <= ? AND envelope IS NULL",
                id(EntryPlace.before(through.epoch())),
                id(through));
    }

    private List<EntryPlace> receipts() throws SQLException {
        var places = new ArrayList<EntryPlace>();
        try (var query = connection.prepareStatement("SELECT epoch, sequence FROM receipt ORDER BY epoch");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                places.add(new EntryPlace(row.getLong(1), row.getLong(2)));
            }
        }
        return places;
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                place(row.getLong(1)),
                row.getString(2),
                Octets.of(row.getBytes(3)),
                Octets.of(row.getBytes(4)),
                Octets.of(row.getBytes(5)),
                Octets.of(row.getBytes(6)),
                Octets.of(row.getBytes(7)));
    }

    private Optional<Octets> blob(String query, long key) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            select.setLong(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(Octets.of(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    private int change(String command, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
