package org.kapija.central.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.central.port.StartFault;
import org.kapija.central.port.StoreFault;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void everyConnectionIsSafeAgainstPowerCutsAndStrangeSchemas() throws Exception {
        try (var database = Database.open(file())) {
            for (var handle : List.of("read", "write")) {
                List<String> settings = handle.equals("read") ? read(database) : written(database);
                assertThat(settings).as(handle).containsExactly("wal", "2", "1", "0", "1", "5000");
            }
        }
    }

    @Test
    void aTransactionThatFailsLeavesNothing() throws Exception {
        try (var database = Database.open(file())) {
            assertThatThrownBy(() -> database.write("a failing test", handle -> {
                        handle.execute("INSERT INTO cursor (name, position) VALUES ('a', 1)");
                        return handle.execute("INSERT INTO cursor (name, position) VALUES ('a', 2)");
                    }))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("a failing test");
            assertThat(cursors(database)).isZero();
        }
    }

    @Test
    void whatIsWrittenIsThereAgain() throws Exception {
        try (var database = Database.open(file())) {
            database.write("a test", handle -> handle.execute("INSERT INTO cursor (name, position) VALUES ('a', 1)"));
        }
        try (var database = Database.open(file())) {
            assertThat(cursors(database)).isEqualTo(1);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedAndLeftAlone() throws Exception {
        Files.writeString(file(), "these are my holiday notes, and not a database at all".repeat(100));
        assertThatThrownBy(() -> Database.open(file()))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("central.database-unusable")
                .hasMessageContaining(file().toString());
        assertThat(Files.readString(file())).startsWith("these are my holiday notes");
    }

    private static List<String> read(Database database) {
        return database.read("settings", DatabaseTest::settings);
    }

    private static List<String> written(Database database) {
        return database.write("settings", DatabaseTest::settings);
    }

    private static List<String> settings(Handle handle) {
        return List.of(
                        "journal_mode",
                        "synchronous",
                        "foreign_keys",
                        "trusted_schema",
                        "cell_size_check",
                        "busy_timeout")
                .stream()
                .map(name -> handle.select("PRAGMA " + name).mapTo(String.class).one())
                .toList();
    }

    private static int cursors(Database database) {
        return database.read(
                "counting",
                handle -> handle.select("SELECT COUNT(*) FROM cursor")
                        .mapTo(Integer.class)
                        .one());
    }

    private Path file() {
        return folder.resolve("central.db");
    }
}
