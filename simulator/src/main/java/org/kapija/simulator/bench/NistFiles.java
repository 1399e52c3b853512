package org.kapija.simulator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.kapija.core.value.Octets;

/** Exchange files of other projects, below {@code documents/nist} of a folder of data. */
final class NistFiles {
    /** Their place below a folder of data. */
    static final String FOLDER = "documents/nist";

    private NistFiles() {}

    /** Reads all of them, by their names; none where there is no folder. */
    static Map<String, Octets> in(Path data) {
        Path folder = data.resolve(FOLDER);
        Map<String, Octets> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Octets.of(Files.readAllBytes(path)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder + " cannot be read: check whose it is", unreadable);
        }
        return files;
    }
}
