package org.kapija.simulator.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.MrzBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kapija bench mrz}: how right, fast and robust zones are read. Exit 0 when every target is kept. */
@Command(
        name = "mrz",
        description = "Measures how right, how fast and how robustly machine readable zones are read.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class MrzBenchCommand implements Callable<Integer> {
    @Mixin
    private BenchOutput output;

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "folder with documents/mrz-corpus.jsonl (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--mutations", defaultValue = "10000000", description = "spoilt zones to read (${DEFAULT-VALUE})")
    private int mutations;

    @Option(names = "--seed", defaultValue = "1", description = "of the spoiling (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        return output.print(new MrzBench(data, mutations, seed, output::progress).run());
    }
}
