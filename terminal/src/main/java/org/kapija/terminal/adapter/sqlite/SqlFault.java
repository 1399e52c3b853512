package org.kapija.terminal.adapter.sqlite;

import java.io.IOException;
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

    static StoreFault of(Exception failure) {
        return switch (failure) {
            case SQLException sql when full(sql) -> new StoreFault(Kind.FULL, Message.of("store.full"), sql);
            case SQLException sql when damage(sql) -> new StoreFault(Kind.DAMAGED, Message.of("store.damaged"), sql);
            case SQLException sql -> new StoreFault(Kind.REFUSED, Message.of("store.refused"), sql);
            case IOException disk -> new StoreFault(Kind.REFUSED, Message.of("store.refused"), disk);
            default -> throw new IllegalStateException(failure);
        };
    }
}
