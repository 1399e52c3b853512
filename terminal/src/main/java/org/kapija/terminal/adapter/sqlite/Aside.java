package org.kapija.terminal.adapter.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A damaged database with its write-ahead log under another name: evidence, and what salvage reads from. */
record Aside(Path file) {
    private static final List<String> COMPANIONS = List.of("", "-wal", "-shm");

    /** Moves a database and its companions to the first free name of the form {@code name.damaged-1}. */
    static Aside move(Path database) throws IOException {
        int number = 1;
        while (Files.exists(named(database, number))) {
            number++;
        }
        Path target = named(database, number);
        for (String companion : COMPANIONS) {
            Path source = Path.of(database + companion);
            if (Files.exists(source)) {
                Files.move(source, Path.of(target + companion));
            }
        }
        return new Aside(target);
    }

    private static Path named(Path database, int number) {
        return Path.of(database + ".damaged-" + number);
    }
}
