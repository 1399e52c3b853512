package org.kapija.simulator.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.CrossingBench;
import org.kapija.simulator.region.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kapija bench crossing}. */
@Command(
        name = "crossing",
        description = "Whole crossings through real programs: answer, taps, memory, first crossing.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class CrossingBenchCommand implements Callable<Integer> {
    @Mixin
    private BenchOutput output;

    @Option(names = "--enrolled", defaultValue = "10000", description = "fingers on the list (${DEFAULT-VALUE})")
    private int enrolled;

    @Option(names = "--crossings", defaultValue = "20", description = "measured at each size (${DEFAULT-VALUE})")
    private int crossings;

    @Option(names = "--seed", defaultValue = "1", description = "of the world (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException {
        var bench = new CrossingBench(
                Installation.ofThisProcess(), Files.createTempDirectory("kapija-bench"), enrolled, crossings, seed);
        return output.print(bench.run(output::progress));
    }
}
