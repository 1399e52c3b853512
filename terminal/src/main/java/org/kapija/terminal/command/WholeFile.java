package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import picocli.CommandLine;

/** A file that a command writes: under its name there is all of it or nothing, also after the power fails. */
final class WholeFile {
    private WholeFile() {}

    /** Writes it in the place of whatever has its name. */
    static void replace(Path path, Octets content) throws IOException {
        Path fresh = fresh(path);
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var octets = ByteBuffer.wrap(content.toArray());
            while (octets.hasRemaining()) {
                channel.write(octets);
            }
            channel.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a new one, as {@link #create(Map, CommandLine)} does. */
    static boolean create(Path path, Octets content, CommandLine line) {
        return create(Map.of(path, content), line);
    }

    /**
     * Writes new ones. If anything has one of their names already none is written: it may be what they were made from.
     *
     * @return whether they are there now; else standard error was told why not
     */
    static boolean create(Map<Path, Octets> files, CommandLine line) {
        for (Path path : files.keySet()) {
            for (Path taken : List.of(path, fresh(path))) {
                if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
                    return refuse(taken, "file.exists", line);
                }
            }
        }
        for (Map.Entry<Path, Octets> file : files.entrySet()) {
            try {
                replace(file.getKey(), file.getValue());
            } catch (IOException _) { // full, no folder, or somebody else's: the remedy is one
                return refuse(file.getKey(), "file.not-written", line);
            }
        }
        return true;
    }

    /** Makes a folder where there is none; says why not on standard error if that fails. */
    static boolean folder(Path path, CommandLine line) {
        try {
            Files.createDirectories(path);
            return true;
        } catch (IOException _) { // a file of that name, or somebody else's folder above
            return refuse(path, "file.not-written", line);
        }
    }

    private static boolean refuse(Path path, String key, CommandLine line) {
        line.getErr().println(path + ": " + Sentence.of(Message.of(key)));
        return false;
    }

    private static Path fresh(Path path) {
        return Path.of(path + ".new");
    }
}
