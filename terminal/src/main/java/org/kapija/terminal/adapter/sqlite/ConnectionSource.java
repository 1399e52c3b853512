package org.kapija.terminal.adapter.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from: {@link Database#open} in the program, one that fails on demand in its tests. */
@FunctionalInterface
interface ConnectionSource {
    /** Opens a file. */
    Connection open(Path file) throws SQLException;
}
