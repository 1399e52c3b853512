package org.kapija.terminal.adapter.sqlite;

import java.nio.file.Path;
import java.util.Locale;
import org.kapija.terminal.port.StoreLimits;

/** A program to be killed: appends decisions of three entries each and says aloud which sequence was acknowledged. */
final class JournalWriter {
    static final int ENTRIES_OF_A_DECISION = 3;

    private JournalWriter() {}

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws Exception {
        try (var journal = SqliteJournal.open(Path.of(arguments[0]), new TestChain(), new StoreLimits(1 << 30, 0))) {
            while (true) {
                TestChain.append(journal, ENTRIES_OF_A_DECISION);
                System.out.println(String.format(
                        Locale.ROOT, "%08d", journal.tail().place().sequence()));
                System.out.flush();
            }
        }
    }
}
