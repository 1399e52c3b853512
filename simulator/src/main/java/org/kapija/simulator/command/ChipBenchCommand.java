package org.kapija.simulator.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.ChipBench;
import org.kapija.simulator.region.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code kapija bench chip}: how fast chips are read, and what becomes of every fault. Exit 0 when targets are kept.
 */
@Command(
        name = "chip",
        description = "Measures how fast the terminal's program reads simulated chips, and how each fault ends.",
        mixinStandardHelpOptions = true)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets options before call(); no data is needed here
final class ChipBenchCommand implements Callable<Integer> {
    @Mixin
    private BenchOutput output;

    @Option(names = "--data", description = "not needed: chips are made up; taken so that every bench takes it")
    private Path data;

    @Option(names = "--readings", defaultValue = "30", description = "measured of each kind (${DEFAULT-VALUE})")
    private int readings;

    @Option(names = "--seed", defaultValue = "1", description = "of documents and keys (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Path directory = Files.createTempDirectory("kapija-chip");
        return output.print(
                new ChipBench(Installation.ofThisProcess(), directory, readings, seed, output::progress).run());
    }
}
