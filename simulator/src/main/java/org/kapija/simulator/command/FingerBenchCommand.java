package org.kapija.simulator.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.BenchReport;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.FingerBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kapija bench fingers}: whether synthetic fingers behave like fingers. Exit 0 when every target is kept. */
@Command(
        name = "fingers",
        description = "Compares synthetic fingers with one another and with sets of real prints.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class FingerBenchCommand implements Callable<Integer> {
    private static final int MET = 0;
    private static final int MISSED = 1;

    @Spec
    private CommandSpec specification;

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

    @Option(names = "--json", description = "print one JSON object; progress goes to standard error")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        PrintWriter error = specification.commandLine().getErr();
        BenchReport report = new FingerBench(data, fingers, impressions, seed, error::println).run();
        if (json) {
            out.println(report.toJson());
        } else {
            report.results().forEach(result -> out.println(line(result)));
        }
        return report.met() ? MET : MISSED;
    }

    /** One figure in words. */
    static String line(Result result) {
        if (!result.measured()) {
            return result.name() + ": not measured, "
                    + result.detail().path("notMeasured").asText();
        }
        String line = String.format(Locale.ROOT, "%-52s %10.3f %s", result.name(), result.value(), result.unit());
        return switch (result.better()) {
            case NEITHER -> line;
            case LOWER, HIGHER ->
                line
                        + String.format(
                                Locale.ROOT, " (target %.3f: %s)", result.target(), result.met() ? "met" : "MISSED");
        };
    }
}
