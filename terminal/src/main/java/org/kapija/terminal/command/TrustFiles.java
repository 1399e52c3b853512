package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import org.kapija.core.document.trust.MasterListReading;
import org.kapija.core.document.trust.TrustCache;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.value.Octets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The files that {@code kapija trust} reads and writes. */
final class TrustFiles {
    private TrustFiles() {}

    /** Reads a file that somebody named. */
    static Octets read(Path path, CommandLine line) throws IOException {
        return NamedFile.read(path, line, MasterListReading.OCTETS_MAX);
    }

    /** Opens a file of authorities. */
    static TrustStore open(Path path, CommandLine line) throws IOException {
        return switch (TrustCache.open(read(path, line))) {
            case TrustCache.Opened(TrustStore store) -> store;
            case TrustCache.Refused(var why) -> throw new ParameterException(line, path + ": " + Sentence.of(why));
        };
    }

    /** Writes a file of authorities, so that there is always a whole one under its name. */
    static void write(Path path, TrustStore store) throws IOException {
        WholeFile.replace(path, TrustCache.write(store));
    }
}
