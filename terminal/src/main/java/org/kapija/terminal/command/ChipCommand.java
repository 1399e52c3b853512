package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kapija.core.document.MrzDocument;
import org.kapija.core.document.MrzReading;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.ChipKey;
import org.kapija.hardware.port.ChipReader;
import org.kapija.hardware.port.DeviceFault;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kapija chip}: the chip reader of the terminal on the document that lies there. */
@Command(
        name = "chip",
        description = {
            "Reads the chip of the document on the first PC/SC reader and says what could be established.",
            "A chip opens to whoever holds its document: name the file with its machine readable zone, or the card",
            "access number on its front."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:read", "1:not read, or the chip could not prove itself", "2:usage", "3:no reader"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class ChipCommand implements Callable<Integer> {
    private final Function<String, ChipReader> readers;

    @Spec
    private CommandSpec specification;

    @ArgGroup(multiplicity = "1")
    private Key key;

    @Option(names = "--reader", defaultValue = "", description = "part of the reader's name, if there are several")
    private String reader;

    @Option(
            names = "--patience",
            defaultValue = "PT30S",
            description = "longest wait for a document (${DEFAULT-VALUE})")
    private Duration patience;

    @Option(names = "--count", defaultValue = "1", description = "documents to read (${DEFAULT-VALUE})")
    private int count;

    @Option(names = "--repeat", defaultValue = "1", description = "readings of each document (${DEFAULT-VALUE})")
    private int repeat;

    @Option(names = "--json", description = "one JSON object a line and document on standard output")
    private boolean json;

    /** What opens the chip; one of the two. */
    private static final class Key {
        @Option(names = "--mrz", paramLabel = "FILE", description = "the lines of the document, UTF-8")
        private Optional<Path> zone;

        @Option(names = "--can", paramLabel = "DIGITS", description = "the card access number")
        private Optional<String> number;
    }

    /** @param readers makes a reader from a part of its name */
    ChipCommand(Function<String, ChipReader> readers) {
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        ChipKey opener = opener();
        boolean fine = true;
        try (ChipReader device = readers.apply(reader)) {
            for (int document = 0; document < count; document++) {
                if (document > 0 && !device.awaitRemoval(patience)) {
                    break;
                }
                for (int reading = 0; reading < repeat; reading++) {
                    fine &= print(new ChipReport(device.read(opener, patience)));
                }
            }
        } catch (DeviceFault fault) {
            specification.commandLine().getErr().println("chip: " + Sentence.of(fault.remedy()));
            return ExitCode.UNREACHABLE;
        }
        return fine ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    private boolean print(ChipReport report) {
        specification.commandLine().getOut().print(json ? report.json() : report.text());
        specification.commandLine().getOut().flush();
        return report.fine();
    }

    private ChipKey opener() throws IOException {
        if (key.number.isPresent()) {
            return new ChipKey.CardAccessNumber(Sensitive.of(key.number.get()));
        }
        Path file = key.zone.orElseThrow();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw usage(file + " is no file that can be read: name a text file.");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return switch (MrzReading.of(
                text.lines().filter(line -> !line.isBlank()).toList())) {
            case MrzReading.Read read -> opener(read.document());
            case MrzReading.Unreadable unreadable -> throw usage(Sentence.of(unreadable.why()));
        };
    }

    private static ChipKey opener(MrzDocument document) {
        return ChipKey.Zone.of(
                document.number().reveal(),
                document.holder().reveal().birth().text(),
                document.expiry().text());
    }

    private ParameterException usage(String what) {
        return new ParameterException(specification.commandLine(), what);
    }
}
