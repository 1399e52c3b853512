package org.kapija.simulator.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.ColdOpening;
import org.kapija.simulator.bench.TrustBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kapija bench trust}: lists, their cache, documents and flipped bits. Exit 0 when every target is kept. */
@Command(
        name = "trust",
        description = "Measures how master lists are taken in and opened again, and whom documents are believed by.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class TrustBenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Mixin
    private BenchOutput output;

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "folder with documents/masterlists, documents/sod, documents/lds-samples (${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--flips",
            defaultValue = "12",
            description = "bits to flip in content, signature and certificate of each document (${DEFAULT-VALUE})")
    private int flips;

    @Option(names = "--seed", defaultValue = "1", description = "of the flipping (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = ColdOpening.OPTION, hidden = true, description = "open a cache once, in a process of its own")
    private Optional<Path> opened;

    @Override
    public Integer call() throws IOException {
        if (opened.isPresent()) {
            specification.commandLine().getOut().println(ColdOpening.nanosToOpen(opened.get()));
            return 0;
        }
        return output.print(new TrustBench(data, flips, seed, output::progress).run());
    }
}
