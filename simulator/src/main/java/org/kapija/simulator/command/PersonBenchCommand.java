package org.kapija.simulator.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.PersonBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kapija bench person}: how well and how fast persons are found by name. Exit 0 when every target is kept. */
@Command(
        name = "person",
        description = "Measures how well and how fast persons are found by name, across scripts and slips.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class PersonBenchCommand implements Callable<Integer> {
    @Mixin
    private BenchOutput output;

    @Option(names = "--data", defaultValue = "../shared/data", description = "folder with names (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--persons", defaultValue = "1000000", description = "invented persons (${DEFAULT-VALUE})")
    private int persons;

    @Option(
            names = "--words",
            defaultValue = "3000",
            description = "words looked for across scripts (${DEFAULT-VALUE})")
    private int words;

    @Option(names = "--seed", defaultValue = "1", description = "of persons and slips (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        return output.print(new PersonBench(data, persons, words, seed, output::progress).run());
    }
}
