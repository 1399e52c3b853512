package org.kapija.terminal.adapter.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.terminal.port.ListStore;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.port.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The list in a SQLite file of its own, apart from the journal: it can be fetched again at any time, so a damaged file
 * costs nothing but the fetching.
 */
public final class SqliteListStore implements ListStore {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteListStore.class);

    private final Path directory;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    private SqliteListStore(Path directory, Connection connection) {
        this.directory = directory;
        this.connection = connection;
    }

    /**
     * Opens the store of a directory; a damaged file goes aside.
     *
     * @throws StartFault if the directory cannot be written
     */
    public static SqliteListStore open(Path directory) throws StartFault {
        Path file = directory.resolve("watchlist.db");
        try {
            Files.createDirectories(directory);
            try {
                return new SqliteListStore(directory, prepared(file));
            } catch (SQLException broken) {
                if (!SqlFault.damage(broken)) {
                    throw broken;
                }
                LOG.warn(
                        "the list's file is damaged and goes to {}",
                        Aside.move(file).file());
                return new SqliteListStore(directory, prepared(file));
            }
        } catch (SQLException | IOException unusable) {
            throw new StartFault(Message.of("store.cannot-open", "directory", directory.toString()), unusable);
        }
    }

    private static Connection prepared(Path file) throws SQLException {
        var connection = Database.open(file);
        try {
            Database.run(connection, """
                    CREATE TABLE IF NOT EXISTS head(
                      one INTEGER PRIMARY KEY CHECK (one = 1), bytes BLOB NOT NULL, accepted TEXT NOT NULL) STRICT""");
            Database.run(
                    connection,
                    "CREATE TABLE IF NOT EXISTS part(number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
            if (!"ok".equals(Database.text(connection, "PRAGMA quick_check(1)"))) {
                throw SqlFault.damaged("quick_check of the list");
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    @Override
    public Optional<Stored> load() throws StoreFault {
        lock.lock();
        try (var head = connection.prepareStatement("SELECT bytes, accepted FROM head");
                ResultSet row = head.executeQuery()) {
            Optional<Stored> stored = row.next()
                    ? Optional.of(new Stored(Octets.of(row.getBytes(1)), parts(), Instant.parse(row.getString(2))))
                    : Optional.empty();
            connection.commit();
            return stored;
        } catch (SQLException failed) {
            throw SqlFault.of(failed, directory);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void replace(Stored list) throws StoreFault {
        transacted(() -> {
            Database.run(connection, "DELETE FROM part");
            try (var insert = connection.prepareStatement("INSERT INTO part VALUES(?, ?)")) {
                for (int number = 0; number < list.parts().size(); number++) {
                    insert.setInt(1, number);
                    insert.setBytes(2, list.parts().get(number).toArray());
                    insert.executeUpdate();
                }
            }
            putHead(list.head(), list.accepted());
        });
    }

    @Override
    public void confirm(Octets head, Instant accepted) throws StoreFault {
        transacted(() -> putHead(head, accepted));
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException broken) {
            LOG.warn("closing the list's store: {}", broken.getMessage());
        } finally {
            lock.unlock();
        }
    }

    private List<Octets> parts() throws SQLException {
        var parts = new ArrayList<Octets>();
        try (var query = connection.prepareStatement("SELECT bytes FROM part ORDER BY number");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                parts.add(Octets.of(row.getBytes(1)));
            }
        }
        return parts;
    }

    private void putHead(Octets head, Instant accepted) throws SQLException {
        try (var put = connection.prepareStatement("INSERT OR REPLACE INTO head VALUES(1, ?, ?)")) {
            put.setBytes(1, head.toArray());
            put.setString(2, accepted.toString());
            put.executeUpdate();
        }
    }

    private void transacted(Change change) throws StoreFault {
        lock.lock();
        try {
            change.make();
            connection.commit();
        } catch (SQLException failed) {
            rollback();
            throw SqlFault.of(failed, directory);
        } finally {
            lock.unlock();
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            LOG.debug("SQLite has rolled back by itself, as it does when the disk is full: {}", gone.getMessage());
        }
    }

    private interface Change {
        void make() throws SQLException;
    }
}
