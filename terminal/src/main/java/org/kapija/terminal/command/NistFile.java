package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.exchange.nist.Place;
import org.kapija.core.exchange.nist.Transaction;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import picocli.CommandLine;

/** A transaction in a named file. */
final class NistFile {
    private NistFile() {}

    /** Reads it. What is no file, or too long a one, is refused like a damaged one: the next may be better. */
    static NistReading reading(Path path) {
        try {
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                return refused(Message.of("file.unreadable"));
            }
            long size = Files.size(path);
            return size > NistReading.OCTETS_MAX
                    ? refused(Message.of("nist.too-long", "octets", Long.toString(size)))
                    : NistReading.of(Octets.of(Files.readAllBytes(path)));
        } catch (IOException _) { // gone meanwhile, or the disk fails
            return refused(Message.of("file.unreadable"));
        }
    }

    private static NistReading refused(Message why) {
        return new NistReading.Refused(new Place(1, 0, "", 0), why);
    }

    /** Reads one that a command needs to go on; says why not on standard error, and returns nothing, if it is none. */
    static Optional<Transaction> read(Path path, CommandLine line) {
        return switch (reading(path)) {
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
