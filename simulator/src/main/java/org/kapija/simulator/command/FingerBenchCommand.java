package org.kapija.simulator.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.FingerBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kapija bench fingers}: whether synthetic fingers behave like fingers. Exit 0 when every target is kept. */
@Command(
        name = "fingers",
        description = "Compares synthetic fingers with one another and with sets of real prints.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class FingerBenchCommand implements Callable<Integer> {
    @Mixin
    private BenchOutput output;

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "folder with sets of real prints below 'fingerprints' (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--fingers", defaultValue = "100", description = "synthetic fingers (${DEFAULT-VALUE})")
    private int fingers;

    @Option(names = "--impressions", defaultValue = "4", description = "of each finger (${DEFAULT-VALUE})")
    private int impressions;

    @Option(names = "--seed", defaultValue = "1", description = "of the synthetic fingers (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        return output.print(new FingerBench(data, fingers, impressions, seed, output::progress).run());
    }
}
