package org.kapija.simulator.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.BenchReport;
import org.kapija.simulator.bench.MrzBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kapija bench mrz}: how right, fast and robust zones are read. Exit 0 when every target is kept. */
@Command(
        name = "mrz",
        description = "Measures how right, how fast and how robustly machine readable zones are read.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class MrzBenchCommand implements Callable<Integer> {
    private static final int MET = 0;
    private static final int MISSED = 1;

    @Spec
    private CommandSpec specification;

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "folder with documents/mrz-corpus.jsonl (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--mutations", defaultValue = "10000000", description = "spoilt zones to read (${DEFAULT-VALUE})")
    private int mutations;

    @Option(names = "--seed", defaultValue = "1", description = "of the spoiling (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print one JSON object; progress goes to standard error")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        PrintWriter error = specification.commandLine().getErr();
        BenchReport report = new MrzBench(data, mutations, seed, error::println).run();
        if (json) {
            out.println(report.toJson());
        } else {
            report.results().forEach(result -> out.println(FingerBenchCommand.line(result)));
        }
        return report.met() ? MET : MISSED;
    }
}
