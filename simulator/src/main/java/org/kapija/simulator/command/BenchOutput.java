package org.kapija.simulator.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.kapija.simulator.bench.BenchReport;
import org.kapija.simulator.bench.BenchReport.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every bench prints, and how it ends: one line a figure or one JSON object; exit 0 when every target is kept. */
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class BenchOutput {
    private static final int MET = 0;
    private static final int MISSED = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec specification;

    @Option(names = "--json", description = "print one JSON object; progress goes to standard error")
    private boolean json;

    /** Tells what happens meanwhile. */
    void progress(String what) {
        specification.commandLine().getErr().println(what);
    }

    /** Prints the report and returns the exit code. */
    int print(BenchReport report) {
        PrintWriter out = specification.commandLine().getOut();
        if (json) {
            out.println(report.toJson());
        } else {
            report.results().forEach(result -> out.println(line(result)));
        }
        return report.met() ? MET : MISSED;
    }

    private static String line(Result result) {
        if (!result.measured()) {
            return result.name() + ": not measured, "
                    + result.detail().path("notMeasured").asText();
        }
        String line = String.format(Locale.ROOT, "%-76s %10.3f %s", result.name(), result.value(), result.unit());
        return switch (result.better()) {
            case NEITHER -> line;
            case LOWER, HIGHER ->
                line
                        + String.format(
                                Locale.ROOT, " (target %.3f: %s)", result.target(), result.met() ? "met" : "MISSED");
        };
    }
}
