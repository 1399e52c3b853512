package org.kapija.terminal.adapter.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.ChainCheck;
import org.kapija.terminal.port.StoredEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries over from a damaged journal what is provably as it was written: whole rows that follow on one another. */
final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);

    private static final EntryPlace START = new EntryPlace(1, 0);
    private static final EntryPlace END = new EntryPlace(1 << 22, 0);

    private final ChainCheck check;
    private final Connection target;
    private EntryPlace copied = START;
    private int kept;

    Salvage(ChainCheck check, Connection target) {
        this.check = check;
        this.target = target;
    }

    /**
     * Reads what can be read of a damaged file, from its beginning up to the damage and from its end back to it, and
     * returns how many entries were carried over.
     */
    int from(Aside aside) throws SQLException {
        try (Connection damaged = Database.openDamaged(aside.file())) {
            asFarAsPossible("ends of epochs", () -> copyEpochs(damaged));
            asFarAsPossible("receipts", () -> copyReceipts(damaged));
            var rows = new JournalRows(damaged);
            asFarAsPossible("entries from the first", () -> copyFrom(rows, START));
            asFarAsPossible("entries up to the last", () -> copyFrom(rows, behindTheDamage(rows)));
        } catch (SQLException unreadable) {
            LOG.warn("{} cannot be opened at all: {}", aside.file(), unreadable.getMessage());
        }
        return kept;
    }

    /** Reading ends at the damage by design: what came before is kept, the file stays for those who can do more. */
    private void asFarAsPossible(String what, Reading reading) {
        try {
            reading.read();
        } catch (SQLException damage) {
            LOG.warn("salvage of {} ended early: {}", what, damage.getMessage());
        }
    }

    private void copyFrom(JournalRows rows, EntryPlace start) throws SQLException {
        Optional<StoredEntry> before = Optional.empty();
        for (var next = rows.readAt(start);
                next.isPresent();
                next = rows.readAt(before.get().place().next())) {
            StoredEntry entry = next.get();
            if (entry.place().compareTo(copied) > 0 && sound(rows, before, entry)) {
                new JournalRows(target).insert(List.of(entry));
                copied = entry.place();
                kept++;
            }
            before = next;
        }
    }

    /** Walks back from the last entry and returns the place from which reading forwards will succeed again. */
    private EntryPlace behindTheDamage(JournalRows rows) {
        EntryPlace reached = END;
        try {
            for (var back = rows.readBack(reached);
                    back.isPresent() && back.get().compareTo(copied) > 0; ) {
                reached = back.get();
                back = rows.readBack(reached);
            }
        } catch (SQLException damage) {
            LOG.warn("the damage ends before {}", reached);
        }
        return reached;
    }

    private boolean sound(JournalRows rows, Optional<StoredEntry> before, StoredEntry entry) throws SQLException {
        EntryPlace place = entry.place();
        if (before.isPresent() && before.get().place().next().equals(place)) {
            return check.follows(before.get().hash(), entry);
        }
        if (rows.forgotten(place.epoch()).next().equals(place)) {
            return check.follows(rows.forgottenHash(place.epoch()), entry);
        }
        return check.genuine(entry);
    }

    private void copyEpochs(Connection damaged) throws SQLException {
        try (Statement statement = damaged.createStatement();
                ResultSet row = statement.executeQuery("SELECT number, forgotten, hash FROM epoch")) {
            while (row.next()) {
                insert("INSERT OR IGNORE INTO epoch VALUES(?,?,?)", row);
            }
        }
    }

    private void copyReceipts(Connection damaged) throws SQLException {
        try (Statement statement = damaged.createStatement();
                ResultSet row = statement.executeQuery("SELECT epoch, sequence, bytes FROM receipt")) {
            while (row.next()) {
                insert("INSERT OR IGNORE INTO receipt VALUES(?,?,?)", row);
            }
        }
    }

    private void insert(String command, ResultSet row) throws SQLException {
        try (var insert = target.prepareStatement(command)) {
            insert.setLong(1, row.getLong(1));
            insert.setLong(2, row.getLong(2));
            insert.setBytes(3, Octets.of(row.getBytes(3)).toArray());
            insert.executeUpdate();
        }
    }

    private interface Reading {
        void read() throws SQLException;
    }
}
