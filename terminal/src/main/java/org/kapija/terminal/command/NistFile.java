package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.exchange.nist.Place;
import org.kapija.core.exchange.nist.Transaction;
import picocli.CommandLine;

/** A transaction in a named file, for the commands that need one to go on. */
final class NistFile {
    private NistFile() {}

    /** Reads it; says why not on standard error, and returns nothing, if it is none. */
    static Optional<Transaction> read(Path path, CommandLine line) throws IOException {
        return switch (NistReading.of(NamedFile.read(path, line, NistReading.OCTETS_MAX))) {
            case NistReading.Read(var transaction, var _) -> Optional.of(transaction);
            case NistReading.Refused(var place, var why) -> {
                line.getErr().println(path + ": " + words(place) + ": " + Sentence.of(why));
                yield Optional.empty();
            }
        };
    }

    /** Returns the place in words, {@code record 3, type 14, field 14.001, octet 317}. */
    static String words(Place place) {
        return "record " + place.record() + (place.type() == 0 ? "" : ", type " + place.type())
                + (place.field().isEmpty() ? "" : ", field " + place.field()) + ", octet " + place.offset();
    }
}
