package org.kapija.terminal.adapter.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A number that only grows, in a file of its own beside the journal: the highest epoch, the count of starts. A journal
 * that is lost or damaged beyond reading must not lead to either being given out twice, which central would take for a
 * fork.
 */
final class NumberFile {
    private final Path directory;
    private final Path file;

    NumberFile(Path directory, String name) {
        this.directory = directory;
        this.file = directory.resolve(name);
    }

    /** Returns the number, 0 before the first {@link #note}. */
    long read() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        String text = Files.readString(file).strip();
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    /** Notes a number for good. */
    void note(long number) throws IOException {
        Path fresh = Path.of(file + ".new");
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap((number + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        try (var entry = FileChannel.open(directory, StandardOpenOption.READ)) {
            entry.force(true); // or a power cut may bring the old number back
        }
    }
}
