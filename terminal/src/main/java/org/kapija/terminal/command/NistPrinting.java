package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.exchange.nist.Finding;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.exchange.nist.Profile;
import org.kapija.core.exchange.nist.ProfileReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads exchange files and prints them: what {@code kapija nist} and {@code kapija nist read} do. */
@SuppressWarnings("NullAway.Init") // picocli sets options before print()
final class NistPrinting {
    private static final String PLAIN = "ansi-nist";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec specification;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "transactions, each in a file of its own")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "one JSON object a line and file on standard output")
    private boolean json;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "also compare with a profile: ansi-nist, interpol-like, pruem-like or a file of yours")
    private Optional<String> profile = Optional.empty();

    /** Prints all files; returns the exit code. */
    int print() throws IOException {
        var line = specification.commandLine();
        if (files.isEmpty()) {
            throw new ParameterException(line, "Name a file, such as ./kapija nist FILE.");
        }
        Profile names = profile(profile.orElse(PLAIN));
        boolean fine = true;
        for (Path file : files) {
            var reading = NistFile.reading(file);
            List<Finding> departures = new ArrayList<>();
            if (profile.isPresent() && reading instanceof NistReading.Read read) {
                departures.addAll(names.check(read.transaction()));
            }
            line.getOut()
                    .print(
                            json
                                    ? new NistJson(names).of(file, reading, departures)
                                    : new NistText(names).of(file, reading, departures));
            line.getOut().flush(); // what was read is told, whatever the next file does
            fine &= reading instanceof NistReading.Read && departures.isEmpty();
        }
        return fine ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    private Profile profile(String name) throws IOException {
        return profile(name, specification);
    }

    /** Returns a shipped profile or that of a file. */
    static Profile profile(String name, CommandSpec specification) throws IOException {
        Optional<Profile> shipped = ProfileReading.shipped(name);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        var line = specification.commandLine();
        if (!Files.isReadable(Path.of(name)) || Files.isDirectory(Path.of(name))) {
            throw new ParameterException(
                    line, "--profile " + name + ": name a file, or one of " + ProfileReading.SHIPPED + ".");
        }
        var text = new String(Files.readAllBytes(Path.of(name)), StandardCharsets.UTF_8);
        return switch (ProfileReading.of(text.lines().toList())) {
            case ProfileReading.Read(Profile read) -> read;
            case ProfileReading.Refused(int number, var why) ->
                throw new ParameterException(line, name + ", line " + number + ": " + Sentence.of(why));
        };
    }
}
