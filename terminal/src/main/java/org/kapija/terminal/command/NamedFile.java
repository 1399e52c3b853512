package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kapija.core.value.Octets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that somebody named on the command line. */
final class NamedFile {
    private NamedFile() {}

    /**
     * Reads it whole.
     *
     * @param most octets that are read
     * @throws ParameterException if it is no file, may not be read, or is longer
     */
    static Octets read(Path path, CommandLine line, long most) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ParameterException(line, path + " is no file that can be read.");
        }
        if (Files.size(path) > most) {
            throw new ParameterException(line, path + " is longer than any file of its kind, " + most + " octets.");
        }
        return Octets.of(Files.readAllBytes(path));
    }
}
