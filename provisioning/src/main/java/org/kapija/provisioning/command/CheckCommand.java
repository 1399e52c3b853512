package org.kapija.provisioning.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.provisioning.check.Finding;
import org.kapija.provisioning.check.RegionCheck;
import org.kapija.provisioning.region.RegionLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kapija provision check}: says what is wrong with a region. */
@Command(
        name = "check",
        description = "Looks for missing files, open permissions and expiries.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class CheckCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec specification;

    @Option(names = "--dir", required = true, paramLabel = "DIR", description = "the region's folder")
    private Path directory;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    CheckCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var layout = new RegionLayout(directory.toAbsolutePath().normalize());
        var findings = RegionCheck.findings(layout, clock.instant());
        var out = specification.commandLine().getOut();
        if (json) {
            printJson(out, findings);
        } else if (findings.isEmpty()) {
            out.println("Nothing is wrong with the region in " + layout.directory() + ".");
        } else {
            findings.forEach(finding ->
                    out.println(finding.severity().word() + ": " + finding.file() + " " + finding.sentence() + "."));
        }
        var failed = findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        return failed ? ExitCode.CHECK_FAILED : ExitCode.OK;
    }

    private static void printJson(PrintWriter out, List<Finding> findings) {
        var report = JsonNodeFactory.instance.objectNode();
        var listed = report.putArray("findings");
        findings.forEach(finding -> listed.addObject()
                .put("severity", finding.severity().word())
                .put("file", finding.file().toString())
                .put("sentence", finding.sentence()));
        out.println(report);
    }
}
