package org.kapija.terminal.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoreLimits;
import org.sqlite.SQLiteErrorCode;

/** A commit that reports a failure may have happened: with an fsync that failed, SQLite had written the row. */
class UnknownCommitTest {
    private enum Trouble {
        NONE,
        AFTER_THE_COMMIT,
        INSTEAD_OF_THE_COMMIT
    }

    @TempDir
    Path directory;

    private final AtomicReference<Trouble> trouble = new AtomicReference<>(Trouble.NONE);

    @Test
    void aCommitThatFailedAfterItHappenedCounts() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 2);
            trouble.set(Trouble.AFTER_THE_COMMIT);
            TestChain.append(journal, 2);
            TestChain.append(journal, 1);
            assertThat(journal.tail().place().sequence()).isEqualTo(5);
        }
        try (var journal = open()) {
            assertThat(journal.tail().place().sequence()).isEqualTo(5);
        }
    }

    @Test
    void aCommitThatFailedAndDidNotHappenLeavesNothingBehind() throws Exception {
        try (var journal = open()) {
            TestChain.append(journal, 2);
            trouble.set(Trouble.INSTEAD_OF_THE_COMMIT);
            var entries = TestChain.entries(journal, 3, 600);
            assertThatThrownBy(() -> journal.append(entries))
                    .isInstanceOfSatisfying(
                            StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.REFUSED));
            assertThat(journal.tail().place().sequence()).isEqualTo(2);
            journal.append(entries);
            assertThat(journal.tail().place().sequence()).isEqualTo(5);
        }
    }

    private SqliteJournal open() throws StartFault {
        trouble.set(Trouble.NONE);
        return SqliteJournal.open(directory, new TestChain(), new StoreLimits(1 << 30, 0), this::troubled);
    }

    /** A real connection whose commit fails once, in the way that was ordered. */
    private Connection troubled(Path file) throws SQLException {
        var real = Database.open(file);
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    var now = method.getName().equals("commit") ? trouble.getAndSet(Trouble.NONE) : Trouble.NONE;
                    try {
                        return switch (now) {
                            case NONE -> method.invoke(real, arguments);
                            case AFTER_THE_COMMIT -> {
                                method.invoke(real, arguments);
                                throw failed();
                            }
                            case INSTEAD_OF_THE_COMMIT -> {
                                real.rollback();
                                throw failed();
                            }
                        };
                    } catch (InvocationTargetException wrapped) {
                        throw wrapped.getCause();
                    }
                });
    }

    private static SQLException failed() {
        return new SQLException("fsync", "", SQLiteErrorCode.SQLITE_IOERR.code);
    }
}
