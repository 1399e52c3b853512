package org.kapija.central.adapter.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.kapija.central.port.StartFault;
import org.kapija.central.port.StoreFault;
import org.kapija.core.message.Message;
import org.sqlite.SQLiteConfig;

/**
 * The SQLite file of the joint database. One connection writes, in the order of a lock; reading uses others, which are
 * kept open, as many as there were readers at a time. Write-ahead log with full synchronisation: a commit that returned
 * survives a power cut.
 */
public final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 5_000;

    private final String address;
    private final Line writer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ConcurrentLinkedDeque<Line> readers = new ConcurrentLinkedDeque<>();

    private Database(String address, Line writer) {
        this.address = address;
        this.writer = writer;
    }

    /** An open connection, and what speaks over it: both take longer to make than to use. */
    private record Line(Connection connection, Jdbi jdbi) {
        static Line to(String address) throws SQLException {
            Connection connection = connect(address);
            return new Line(connection, Jdbi.create(connection));
        }
    }

    /**
     * Opens the file and brings its tables up to date.
     *
     * @param file is made if absent
     * @throws StartFault if it cannot be opened, is damaged, or was written by a newer version
     */
    public static Database open(Path file) throws StartFault {
        String address = "jdbc:sqlite:" + file;
        try {
            Flyway.configure()
                    .dataSource(address, null, null)
                    .locations("classpath:org/kapija/central/migration")
                    .load()
                    .migrate();
            return new Database(address, Line.to(address));
        } catch (SQLException | FlywayException failed) {
            throw new StartFault(Message.of("central.database-unusable", "file", file.toString()), failed);
        }
    }

    private static Connection connect(String address) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        Connection connection = DriverManager.getConnection(address, config.toProperties());
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
        }
        return connection;
    }

    /**
     * Runs one transaction: all of it is on the disk when this returns, or nothing.
     *
     * @param what for the fault's text
     */
    <T> T write(String what, Function<Handle, T> work) {
        writing.lock();
        try {
            return writer.jdbi().inTransaction(work::apply);
        } catch (JdbiException failed) {
            throw new StoreFault(what + " failed", failed);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Reads what is committed.
     *
     * @param what for the fault's text
     */
    <T> T read(String what, Function<Handle, T> work) {
        try {
            Line idle = readers.pollFirst();
            Line line = idle == null ? Line.to(address) : idle;
            try {
                return line.jdbi().withHandle(work::apply);
            } finally {
                readers.addFirst(line); // reading changes nothing, so a line is as good after a failure
            }
        } catch (JdbiException | SQLException failed) {
            throw new StoreFault(what + " failed", failed);
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            for (Line reader = readers.pollFirst(); reader != null; reader = readers.pollFirst()) {
                reader.connection().close();
            }
            writer.connection().close();
        } catch (SQLException failed) {
            throw new StoreFault("closing the joint database failed", failed);
        } finally {
            writing.unlock();
        }
    }
}
