package org.kapija.central.adapter.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.kapija.central.port.Change;
import org.kapija.central.port.JointStore;
import org.kapija.central.port.StoredEntry;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Gap;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.Ingest;
import org.kapija.core.journal.Link;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.value.Hash;

/** Entries, chains and incidents in SQLite. */
public final class SqliteJointStore implements JointStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    /** A store in an open database. */
    public SqliteJointStore(Database database) {
        this.database = database;
    }

    @Override
    public void commit(List<Change> changes) {
        database.write("storing entries", handle -> {
            changes.forEach(change -> write(handle, change));
            return changes.size();
        });
    }

    private static void write(Handle handle, Change change) {
        switch (change) {
            case Change.Stored(StoredEntry entry) -> EntryRows.insert(handle, entry, false);
            case Change.Held(StoredEntry entry) -> EntryRows.insert(handle, entry, true);
            case Change.Joined(EntryKey key) -> join(handle, key);
            case Change.Dropped(EntryKey key) -> drop(handle, key);
            case Change.Advanced(Chain chain) -> advance(handle, chain);
            case Change.Renounced(TerminalId terminal, long epoch, Gap gap) ->
                handle.execute(
                        "INSERT OR IGNORE INTO renounced (terminal, epoch, first, last) VALUES (?, ?, ?, ?)",
                        terminal.value(),
                        epoch,
                        gap.from(),
                        gap.to());
            case Change.PassedOver(TerminalId terminal, long epoch, Gap gap, Instant at) ->
                handle.execute(
                        "INSERT INTO loss (terminal, epoch, first, last, at) VALUES (?, ?, ?, ?, ?)",
                        terminal.value(),
                        epoch,
                        gap.from(),
                        gap.to(),
                        at.toEpochMilli());
            case Change.Noted(TerminalId terminal, Incident incident, Instant at) ->
                note(handle, terminal, incident, at);
        }
    }

    private static void join(Handle handle, EntryKey key) {
        try (var update = handle.createUpdate("""
                UPDATE entry SET position = (SELECT COALESCE(MAX(position), 0) + 1 FROM entry)
                WHERE terminal = :terminal AND epoch = :epoch AND sequence = :sequence AND position IS NULL
                """)) {
            EntryRows.named(update, key).execute();
        }
    }

    private static void drop(Handle handle, EntryKey key) {
        try (var update = handle.createUpdate("""
                DELETE FROM entry
                WHERE terminal = :terminal AND epoch = :epoch AND sequence = :sequence AND position IS NULL
                """)) {
            EntryRows.named(update, key).execute();
        }
    }

    private static void advance(Handle handle, Chain chain) {
        handle.execute(
                """
                INSERT INTO chain (terminal, epoch, sequence, head) VALUES (?, ?, ?, ?)
                ON CONFLICT (terminal, epoch) DO UPDATE SET sequence = excluded.sequence, head = excluded.head
                """,
                chain.terminal().value(),
                chain.epoch(),
                chain.sequence(),
                chain.head().octets().toArray());
    }

    private static void note(Handle handle, TerminalId terminal, Incident incident, Instant at) {
        handle.execute(
                """
                INSERT INTO incident (terminal, kind, sentence, arguments, times, at) VALUES (?, ?, ?, ?, 1, ?)
                ON CONFLICT (terminal, kind, sentence, arguments)
                DO UPDATE SET times = times + 1, at = excluded.at
                """,
                terminal.value(),
                incident.kind().word(),
                incident.detail().key(),
                written(new TreeMap<>(incident.detail().arguments())),
                at.toEpochMilli());
    }

    @Override
    public Ingest ingest(TerminalId terminal, long epoch) {
        return database.read("reading a chain", handle -> {
            Chain chain = handle.select(
                            "SELECT sequence, head FROM chain WHERE terminal = ? AND epoch = ?",
                            terminal.value(),
                            epoch)
                    .map((row, _) -> new Chain(terminal, epoch, row.getLong("sequence"), EntryRows.hash(row, "head")))
                    .findOne()
                    .orElseGet(() -> Chain.start(terminal, epoch));
            SortedMap<Long, Link> held = new TreeMap<>();
            handle.select(
                            "SELECT * FROM entry WHERE terminal = ? AND epoch = ? AND position IS NULL",
                            terminal.value(),
                            epoch)
                    .map((row, _) -> EntryRows.of(row).link())
                    .forEach(link -> held.put(link.key().sequence(), link));
            return new Ingest(chain, held, renounced(handle, terminal, epoch), newestEpoch(handle, terminal));
        });
    }

    private static List<Gap> renounced(Handle handle, TerminalId terminal, long epoch) {
        return handle.select(
                        "SELECT first, last FROM renounced WHERE terminal = ? AND epoch = ? ORDER BY first",
                        terminal.value(),
                        epoch)
                .map((row, _) -> new Gap(row.getLong("first"), row.getLong("last")))
                .list();
    }

    @Override
    public long lost(TerminalId terminal) {
        return database.read(
                "counting lost entries",
                handle -> handle.select(
                                "SELECT COALESCE(SUM(last - first + 1), 0) FROM loss WHERE terminal = ?",
                                terminal.value())
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public long newestEpoch(TerminalId terminal) {
        return database.read("reading a terminal's epochs", handle -> newestEpoch(handle, terminal));
    }

    private static long newestEpoch(Handle handle, TerminalId terminal) {
        return handle.select("""
                        SELECT MAX(COALESCE((SELECT MAX(epoch) FROM chain WHERE terminal = ?), 0),
                                   COALESCE((SELECT MAX(epoch) FROM entry WHERE terminal = ?), 0))
                        """, terminal.value(), terminal.value())
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Optional<Hash> hash(EntryKey key) {
        return database.read(
                "reading an entry",
                handle -> handle.select(
                                "SELECT hash FROM entry WHERE terminal = ? AND epoch = ? AND sequence = ?",
                                key.terminal().value(),
                                key.epoch(),
                                key.sequence())
                        .map((row, _) -> EntryRows.hash(row, "hash"))
                        .findOne());
    }

    @Override
    public List<Positioned> entriesAfter(long after, int max) {
        return database.read(
                "reading entries",
                handle -> handle.select("SELECT * FROM entry WHERE position > ? ORDER BY position LIMIT ?", after, max)
                        .map((row, _) -> new Positioned(row.getLong("position"), EntryRows.of(row)))
                        .list());
    }

    @Override
    public List<StoredEntry> latest(int max) {
        return entries("SELECT * FROM entry WHERE position IS NOT NULL ORDER BY position DESC LIMIT ?", max);
    }

    @Override
    public List<StoredEntry> entriesOf(TerminalId terminal) {
        return entries(
                "SELECT * FROM entry WHERE terminal = ? AND position IS NOT NULL ORDER BY epoch, sequence",
                terminal.value());
    }

    @Override
    public List<StoredEntry> entriesOf(InspectionId inspection) {
        return entries(
                "SELECT * FROM entry WHERE inspection = ? AND position IS NOT NULL ORDER BY epoch, sequence",
                inspection.value());
    }

    private List<StoredEntry> entries(String query, Object... arguments) {
        return database.read(
                "reading entries",
                handle -> handle.select(query, arguments)
                        .map((row, _) -> EntryRows.of(row))
                        .list());
    }

    @Override
    public List<Noted> incidents(int max) {
        return database.read(
                "reading incidents",
                handle -> handle.select("SELECT * FROM incident ORDER BY at DESC, id DESC LIMIT ?", max)
                        .map((row, _) -> noted(row))
                        .list());
    }

    private static Noted noted(ResultSet row) throws SQLException {
        var kind = Incident.Kind.valueOf(
                row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
        var detail = new Message(row.getString("sentence"), read(row.getString("arguments")));
        return new Noted(
                new TerminalId(row.getString("terminal")),
                new Incident(kind, detail),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    private static String written(Map<String, String> arguments) {
        return JSON.valueToTree(arguments).toString();
    }

    private static Map<String, String> read(String arguments) throws SQLException {
        try {
            return JSON.readValue(arguments, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException damaged) {
            throw new SQLException("an incident's arguments are no JSON", damaged);
        }
    }
}
