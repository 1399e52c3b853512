package org.kapija.simulator.command;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.simulator.learn.FingerprintCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kapija learn fingerprint-codes}: writes the matrix that codes minutiae. Equal options give equal bytes. */
@Command(
        name = "fingerprint-codes",
        description = {
            "Learns the matrix of the minutiae codes from synthetic fingers and writes it over the shipped one.",
            "Without options the bytes are those that ship."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class FingerprintCodesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Option(names = "--seed", defaultValue = "4", description = "of the synthetic fingers (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--fingers", defaultValue = "2000", description = "whose minutiae are drawn (${DEFAULT-VALUE})")
    private int drawn;

    @Option(names = "--grown", defaultValue = "250", description = "whose ridges are grown (${DEFAULT-VALUE})")
    private int grown;

    @Option(
            names = "--out",
            defaultValue =
                    "${sys:kapija.home:-.}/core/src/main/resources/org/kapija/core/fingerprint/code/code-matrix.bin",
            description = "file to write (${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter error = specification.commandLine().getErr();
        CodeMatrix matrix = new FingerprintCodes(seed, drawn, grown, error::println).learn();
        try (var to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            matrix.write(to);
        }
        specification.commandLine().getOut().println(out + ": code matrix, version " + matrix.version());
        return 0;
    }
}
