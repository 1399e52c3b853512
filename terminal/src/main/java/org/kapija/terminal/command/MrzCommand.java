package org.kapija.terminal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.core.document.MrzReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija mrz}: the zone reader of the terminal on text. */
@Command(
        name = "mrz",
        description = {
            "Reads machine readable zones and says what they hold and what is wrong with them: TD1, TD2, TD3, visas,",
            "the French card of 1988, older Romanian and Slovak cards, French and Swiss driving licences.",
            "Without FILE, documents are read from standard input, with an empty line between them."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all valid", "1:at least one is not", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class MrzCommand implements Callable<Integer> {
    private final InputStream input;

    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "one document each, UTF-8")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "one JSON object a line and document on standard output")
    private boolean json;

    /** @param input read if no file is named */
    MrzCommand(InputStream input) {
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        var out = specification.commandLine().getOut();
        boolean valid = true;
        for (List<String> document : files.isEmpty() ? documentsIn(input) : documentsIn(files)) {
            var report = new MrzReport(MrzReading.of(document));
            out.print(json ? report.json() : report.text());
            valid &= report.valid();
        }
        out.flush();
        return valid ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    private List<List<String>> documentsIn(List<Path> paths) throws IOException {
        List<List<String>> documents = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isReadable(path) || Files.isDirectory(path)) {
                throw new ParameterException(
                        specification.commandLine(), path + " is no file that can be read: name a text file.");
            }
            // decoded leniently: a byte that is no UTF-8 becomes a character that is no zone's, and is found as such
            documents.add(new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
        return documents;
    }

    private static List<List<String>> documentsIn(InputStream stream) throws IOException {
        List<List<String>> documents = new ArrayList<>();
        List<String> document = new ArrayList<>();
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                document.add(line);
            } else if (!document.isEmpty()) {
                documents.add(List.copyOf(document));
                document.clear();
            }
        }
        if (!document.isEmpty()) {
            documents.add(List.copyOf(document));
        }
        return documents;
    }
}
