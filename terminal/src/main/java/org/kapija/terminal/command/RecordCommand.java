package org.kapija.terminal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.core.exchange.iso.FingerImagesReading;
import org.kapija.core.fingerprint.interchange.MinutiaeReading;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija record}: records of fingers that other vendors' systems read and write. */
@Command(
        name = "record",
        description = {
            "Reads records of finger minutiae (ISO/IEC 19794-2, INCITS 378) or images (ISO/IEC 19794-4, INCITS 381)",
            "and prints what they hold, or refuses them with a reason. ./kapija identify searches with them."
        },
        mixinStandardHelpOptions = true,
        subcommands = {RecordMakeCommand.class, RecordImagesCommand.class},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all read", "1:at least one is refused", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class RecordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "records, each in a file of its own")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "one JSON object a line and file on standard output")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var line = specification.commandLine();
        if (files.isEmpty()) {
            throw new ParameterException(line, "Name a file, such as ./kapija record FILE.");
        }
        boolean fine = true;
        for (Path file : files) {
            RecordReport report = report(file);
            line.getOut().println(json ? report.json(file) : report.text(file));
            line.getOut().flush(); // what was read is told, whatever the next file does
            fine &= report.refused().isEmpty();
        }
        return fine ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    /** What cannot be read stands among the others: the next file may be a good one. */
    private static RecordReport report(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return RecordReport.refused(Message.of("file.unreadable"));
        }
        try (InputStream content = Files.newInputStream(file)) {
            // one octet more shows the readers that it is longer than any record
            var octets = Octets.of(content.readNBytes(FingerImagesReading.OCTETS_MAX + 1));
            return FingerImagesReading.looksLikeOne(octets)
                    ? RecordReport.of(FingerImagesReading.of(octets))
                    : RecordReport.of(MinutiaeReading.of(octets));
        }
    }
}
