package org.kapija.simulator.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.NistBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kapija bench nist}: how whole exchange files come through. Exit 0 when every target is kept. */
@Command(
        name = "nist",
        description = "Measures how exchange files of other projects are read and written, and how damage is borne.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class NistBenchCommand implements Callable<Integer> {
    @Mixin
    private BenchOutput output;

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "folder with documents/nist and fingerprints (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--mutations", defaultValue = "20000", description = "spoilt files to read (${DEFAULT-VALUE})")
    private int mutations;

    @Option(names = "--seed", defaultValue = "1", description = "of the spoiling (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        return output.print(new NistBench(data, mutations, seed, output::progress).run());
    }
}
