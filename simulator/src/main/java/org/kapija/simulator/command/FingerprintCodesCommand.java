package org.kapija.simulator.command;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.simulator.learn.FingerprintCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code kapija learn fingerprint-codes}: writes the matrix that codes minutiae and the weights that rank what they
 * find. Equal options give equal bytes.
 */
@Command(
        name = "fingerprint-codes",
        description = {
            "Learns codes of minutiae and weights of the re-ranking from synthetic fingers, over the shipped ones.",
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
            defaultValue = "${sys:kapija.home:-.}/core/src/main/resources/org/kapija/core/fingerprint",
            description = "folder to write to: code/code-matrix.bin and index/rerank.weights (${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter error = specification.commandLine().getErr();
        FingerprintCodes.Learned learned = new FingerprintCodes(seed, drawn, grown, error::println).learn();
        Path matrix = Files.createDirectories(out.resolve("code")).resolve("code-matrix.bin");
        try (var to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(matrix)))) {
            learned.matrix().write(to);
        }
        Path weights = Files.createDirectories(out.resolve("index")).resolve("rerank.weights");
        Files.writeString(weights, learned.weights());
        PrintWriter print = specification.commandLine().getOut();
        print.println(matrix + ": code matrix, version " + learned.matrix().version());
        print.println(weights + ": weights of the re-ranking");
        return 0;
    }
}
