package org.kapija.terminal.adapter.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.StartFault;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Opens SQLite files the one way that keeps what was committed, and proves that the settings took. */
final class Database {
    /** 3.51.3 ended a race between two connections that could corrupt a write-ahead log. */
    private static final int[] VERSION_MIN = {3, 51, 3};

    private Database() {}

    /**
     * Opens or creates a file: write-ahead log, a sync at each commit, 5 s of patience for locks.
     *
     * @throws SQLException if the file cannot be opened or is no database
     */
    static Connection open(Path file) throws SQLException {
        var settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        settings.setSynchronous(SynchronousMode.FULL); // NORMAL lost up to 626 acknowledged commits at a power cut
        settings.setTransactionMode(TransactionMode.IMMEDIATE);
        settings.setBusyTimeout(5_000);
        settings.enforceForeignKeys(true);
        var connection = settings.createConnection("jdbc:sqlite:" + file);
        try {
            demand(connection, "journal_mode", "wal");
            demand(connection, "synchronous", "2");
            run(connection, "PRAGMA cell_size_check = ON"); // finds a damaged page sooner
            run(connection, "PRAGMA trusted_schema = OFF");
            run(connection, "PRAGMA secure_delete = ON"); // what is erased or replaced does not stay in free space
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
        return connection;
    }

    /** Opens a file that is known to be damaged, to read what can still be read. */
    static Connection openDamaged(Path file) throws SQLException {
        var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        run(connection, "PRAGMA writable_schema = ON"); // or a file that was cut short is refused as a whole
        return connection;
    }

    /**
     * Checks the library that the driver brought.
     *
     * @throws StartFault if it is older than 3.51.3 or cannot be loaded
     */
    static void checkVersion() throws StartFault {
        try (Connection memory = new SQLiteConfig().createConnection("jdbc:sqlite::memory:")) {
            String version = text(memory, "SELECT sqlite_version()");
            if (older(version)) {
                throw new StartFault(Message.of("store.sqlite-too-old", "version", version, "needed", "3.51.3"));
            }
        } catch (SQLException unloadable) {
            throw new StartFault(Message.of("store.sqlite-unloadable"), unloadable);
        }
    }

    static boolean older(String version) {
        String[] parts = version.split("\\.", -1);
        for (int i = 0; i < VERSION_MIN.length; i++) {
            int part = i < parts.length ? Integer.parseInt(parts[i]) : 0;
            if (part != VERSION_MIN[i]) {
                return part < VERSION_MIN[i];
            }
        }
        return false;
    }

    /** Returns the first column of the first row. */
    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private static void demand(Connection connection, String pragma, String wanted) throws SQLException {
        String found = text(connection, "PRAGMA " + pragma);
        if (!found.equals(wanted)) {
            throw new SQLException("PRAGMA " + pragma + " is " + found + ", not " + wanted);
        }
    }
}
