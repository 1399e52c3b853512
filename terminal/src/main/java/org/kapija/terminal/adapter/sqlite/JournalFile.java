package org.kapija.terminal.adapter.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.ChainCheck;
import org.kapija.terminal.port.JournalStore.Tail;
import org.kapija.terminal.port.StoreLimits;
import org.kapija.terminal.port.StoredEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal's file: opened and verified, or moved aside and begun anew. */
final class JournalFile {
    private static final Logger LOG = LoggerFactory.getLogger(JournalFile.class);
    private static final int PAGE = 4096;
    private static final int ENTRIES_AT_A_TIME = 500;
    private static final Octets GENESIS = Octets.of(new byte[32]);

    private final Path directory;
    private final Path file;
    private final ChainCheck check;
    private final StoreLimits limits;
    private final ConnectionSource source;
    private final Reserve reserve;
    private final NumberFile epochs;
    private final NumberFile starts;

    JournalFile(Path directory, ChainCheck check, StoreLimits limits, ConnectionSource source) {
        this.directory = directory;
        this.file = directory.resolve("journal.db");
        this.check = check;
        this.limits = limits;
        this.source = source;
        this.reserve = new Reserve(directory, limits.reserveBytes());
        this.epochs = new NumberFile(directory, "journal.epoch");
        this.starts = new NumberFile(directory, "starts");
    }

    /** The connection in use, with its tables. */
    record Session(Connection connection, JournalRows rows) {
        void close() {
            try {
                connection.close();
            } catch (SQLException broken) {
                LOG.warn("closing the journal: {}", broken.getMessage());
            }
        }
    }

    /**
     * A journal ready for use.
     *
     * @param findings what the guard should know of how it was found
     */
    record Opened(Session session, Tail tail, List<Message> findings) {}

    Path directory() {
        return directory;
    }

    Reserve reserve() {
        return reserve;
    }

    long countStart() throws IOException {
        long count = starts.read() + 1;
        starts.note(count);
        return count;
    }

    /** Opens and verifies; what is damaged goes aside. */
    Opened open() throws SQLException, IOException {
        reserve.refill();
        try {
            var session = connect();
            try {
                Tail tail = settle(session);
                demandWhole(session, tail);
                return new Opened(session, tail, List.of());
            } catch (SQLException broken) {
                session.close();
                throw broken;
            }
        } catch (SQLException broken) {
            if (!SqlFault.damage(broken)) {
                throw broken;
            }
            LOG.warn("the journal is damaged: {}", broken.getMessage());
            return startAnew();
        }
    }

    /** Connects without verifying: after a commit whose fate is unknown. */
    Session connect() throws SQLException {
        var connection = source.open(file);
        long pages = (limits.journalBytes() + (reserve.spent() ? limits.reserveBytes() : 0)) / PAGE;
        Database.run(connection, "PRAGMA max_page_count = " + pages);
        connection.setAutoCommit(false);
        return new Session(connection, new JournalRows(connection));
    }

    /** Moves the file aside, salvages from it and begins the next epoch. The old connection is closed. */
    Opened startAnew() throws SQLException, IOException {
        var aside = Aside.move(file);
        var session = connect();
        session.rows().create();
        int kept = new Salvage(check, session.connection()).from(aside);
        long epoch =
                Math.max(epochs.read(), session.rows().highestEpoch()) + 1; // the number's file may be lost as well
        epochs.note(epoch);
        session.rows().begin(epoch);
        session.connection().commit();
        LOG.warn("journal moved aside to {}, {} entries carried over, epoch {} begins", aside.file(), kept, epoch);
        var finding = Message.of(
                "store.recovered", "file", String.valueOf(aside.file().getFileName()), "kept", Integer.toString(kept));
        return new Opened(session, new Tail(EntryPlace.before(epoch), GENESIS), List.of(finding));
    }

    /** Makes the tables, begins the first epoch where there is none, and finds the end of the chain. */
    private Tail settle(Session session) throws SQLException, IOException {
        var rows = session.rows();
        rows.create();
        long epoch = rows.latestEpoch();
        if (epoch == 0) {
            epoch = epochs.read() + 1;
            epochs.note(epoch);
            rows.begin(epoch);
        } else if (epochs.read() < epoch) {
            epochs.note(epoch); // its file was lost; the journal may be next
        }
        session.connection().commit();
        var forgotten = rows.forgotten(epoch);
        var place = rows.last(epoch).orElse(forgotten);
        var hash = rows.hashAt(place);
        return new Tail(place, hash.isPresent() ? hash.get() : rows.forgottenHash(epoch));
    }

    /** Walks the present epoch from its first kept entry to its end. */
    private void demandWhole(Session session, Tail tail) throws SQLException {
        if (!"ok".equals(Database.text(session.connection(), "PRAGMA quick_check(1)"))) {
            throw SqlFault.damaged("quick_check");
        }
        var rows = session.rows();
        EntryPlace cursor = rows.forgotten(tail.place().epoch());
        Octets hash = rows.forgottenHash(cursor.epoch());
        var page = rows.read(cursor, ENTRIES_AT_A_TIME);
        while (!page.isEmpty()) {
            for (StoredEntry entry : page) {
                if (!entry.place().equals(cursor.next()) || !check.follows(hash, entry)) {
                    throw SqlFault.damaged("chain broken at " + entry.place());
                }
                cursor = entry.place();
                hash = entry.hash();
            }
            page = rows.read(cursor, ENTRIES_AT_A_TIME);
        }
        session.connection().commit(); // ends the read transaction
    }
}
