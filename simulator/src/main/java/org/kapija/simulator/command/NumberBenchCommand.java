package org.kapija.simulator.command;

import java.util.concurrent.Callable;
import org.kapija.simulator.bench.NumberBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kapija bench numbers}: what a list of stolen documents costs. Exit 0 when every target is kept. */
@Command(
        name = "numbers",
        description = "Measures a list of millions of document numbers: size, speed, and that none is missed.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class NumberBenchCommand implements Callable<Integer> {
    @Mixin
    private BenchOutput output;

    @Option(names = "--numbers", defaultValue = "10000000", description = "on the list (${DEFAULT-VALUE})")
    private int numbers;

    @Option(names = "--queries", defaultValue = "100000", description = "of each kind (${DEFAULT-VALUE})")
    private int queries;

    @Option(names = "--seed", defaultValue = "1", description = "of the numbers (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        return output.print(new NumberBench(numbers, queries, seed, output::progress).run());
    }
}
