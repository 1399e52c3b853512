package org.kapija.central.adapter.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
 * The SQLite file of the joint database. One connection writes, in the order of a lock; reading uses connections of its
 * own. Write-ahead log with full synchronisation: a commit that returned survives a power cut.
 */
public final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 5_000;

    private final String address;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock(true);

    private Database(String address, Connection writer) {
        this.address = address;
        this.writer = writer;
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
            return new Database(address, connect(address));
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
            return Jdbi.create(writer).inTransaction(work::apply);
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
            return Jdbi.create(() -> connect(address)).withHandle(work::apply);
        } catch (JdbiException failed) {
            throw new StoreFault(what + " failed", failed);
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            writer.close();
        } catch (SQLException failed) {
            throw new StoreFault("closing the joint database failed", failed);
        } finally {
            writing.unlock();
        }
    }
}
