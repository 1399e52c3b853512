package org.kapija.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.BenchReport;
import org.kapija.simulator.bench.CrossingBench;
import org.kapija.simulator.region.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kapija bench crossing}. */
@Command(
        name = "crossing",
        description = "Whole crossings through real programs: answer, taps, memory, first crossing.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class CrossingBenchCommand implements Callable<Integer> {
    private static final int MET = 0;
    private static final int NOT_MET = 1;

    @Spec
    private CommandSpec specification;

    @Option(names = "--json", description = "print one JSON object; progress goes to standard error")
    private boolean json;

    @Option(names = "--enrolled", defaultValue = "10000", description = "fingers on the list (${DEFAULT-VALUE})")
    private int enrolled;

    @Option(names = "--crossings", defaultValue = "20", description = "measured at each size (${DEFAULT-VALUE})")
    private int crossings;

    @Option(names = "--seed", defaultValue = "1", description = "of the world (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException {
        PrintWriter error = specification.commandLine().getErr();
        var bench = new CrossingBench(
                Installation.ofThisProcess(), Files.createTempDirectory("kapija-bench"), enrolled, crossings, seed);
        BenchReport report = bench.run(what -> error.println("bench: " + what));
        PrintWriter out = specification.commandLine().getOut();
        if (json) {
            out.println(report.toJson());
        } else {
            report.results()
                    .forEach(result -> out.printf(
                            "%-80s %10.1f %-3s %s%n",
                            result.name(),
                            result.value(),
                            result.unit(),
                            result.met() ? "" : "NOT MET, target " + result.target()));
        }
        return report.met() ? MET : NOT_MET;
    }
}
