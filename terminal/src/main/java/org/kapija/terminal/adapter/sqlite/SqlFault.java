package org.kapija.terminal.adapter.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoreFault.Kind;
import org.sqlite.SQLiteErrorCode;

/** What a failure of SQLite means to the caller. */
final class SqlFault {
    private static final int PRIMARY = 0xFF; // the rest of a result code says more than anybody here can use

    private SqlFault() {}

    /** A finding of our own that the content is not what was written. */
    static SQLException damaged(String what) {
        return new SQLException(what, "", SQLiteErrorCode.SQLITE_CORRUPT.code);
    }

    static boolean damage(SQLException failure) {
        int code = failure.getErrorCode() & PRIMARY;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    static boolean full(SQLException failure) {
        return (failure.getErrorCode() & PRIMARY) == SQLiteErrorCode.SQLITE_FULL.code;
    }

    /**
     * The sentence and the remedy.
     *
     * @param directory of the store
     */
    static StoreFault of(Exception failure, Path directory) {
        return switch (failure) {
            case SQLException sql when full(sql) -> new StoreFault(Kind.FULL, sentence("store.full", directory), sql);
            case SQLException sql
            when damage(sql) -> new StoreFault(Kind.DAMAGED, sentence("store.damaged", directory), sql);
            case SQLException sql -> new StoreFault(Kind.REFUSED, sentence("store.refused", directory), sql);
            case IOException disk -> new StoreFault(Kind.REFUSED, sentence("store.refused", directory), disk);
            default -> throw new IllegalStateException(failure);
        };
    }

    private static Message sentence(String key, Path directory) {
        return Message.of(key, "directory", directory.toString());
    }
}
