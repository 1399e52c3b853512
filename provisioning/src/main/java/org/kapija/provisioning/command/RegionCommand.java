package org.kapija.provisioning.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.provisioning.region.Mode;
import org.kapija.provisioning.region.Officer;
import org.kapija.provisioning.region.Provisioned;
import org.kapija.provisioning.region.RegionLayout;
import org.kapija.provisioning.region.RegionMaker;
import org.kapija.provisioning.region.RegionPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kapija provision region}: makes a region unless there is one. */
@Command(
        name = "region",
        description = "Makes everything one crossing needs, once. A region that is there already is kept.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class RegionCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final SecureRandom random;

    @Spec
    private CommandSpec specification;

    @Option(names = "--dir", required = true, paramLabel = "DIR", description = "the region's folder: absent or empty")
    private Path directory;

    @Option(names = "--region", defaultValue = "wb", description = "short name in topics (${DEFAULT-VALUE})")
    private String region;

    @Option(names = "--site", defaultValue = "bat", description = "the checkpoint's short name (${DEFAULT-VALUE})")
    private String site;

    @Option(names = "--terminal", defaultValue = "T1", description = "the terminal's id (${DEFAULT-VALUE})")
    private String terminal;

    @Option(names = "--broker-port", defaultValue = "8883", description = "central's broker (${DEFAULT-VALUE})")
    private int brokerPort;

    @Option(
            names = "--wan-port",
            defaultValue = "-1",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "where the terminal finds the broker, if a line that can be cut lies between")
    private int wanPort;

    @Option(names = "--console-port", defaultValue = "0", description = "the terminal's console; 0: any free port")
    private int consolePort;

    @Option(names = "--central-port", defaultValue = "0", description = "central's page; 0: any free port")
    private int centralPort;

    @Option(names = "--mode", defaultValue = "DEMONSTRATION", description = "demonstration or production")
    private Mode mode;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    RegionCommand(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Integer call() throws IOException, GeneralSecurityException {
        var layout = new RegionLayout(directory.toAbsolutePath().normalize());
        var outcome = new RegionMaker(clock, random).make(layout, plan());
        var line = specification.commandLine();
        return switch (outcome) {
            case Provisioned.Made(var officers) -> {
                report(line.getOut(), layout, "made", officers);
                yield ExitCode.OK;
            }
            case Provisioned.Kept _ -> {
                report(line.getOut(), layout, "kept", List.of());
                yield ExitCode.OK;
            }
            case Provisioned.HalfMade(var missing) -> {
                line.getErr().println("The region in " + layout.directory() + " is only half made. It lacks:");
                missing.forEach(
                        file -> line.getErr().println("  " + layout.directory().relativize(file)));
                line.getErr().println("Restore these, or move the folder away and run this again.");
                yield ExitCode.CHECK_FAILED;
            }
        };
    }

    private RegionPlan plan() {
        try {
            var wan = wanPort < 0 ? brokerPort : wanPort;
            return new RegionPlan(
                    region, site, terminal, mode, new RegionPlan.Ports(brokerPort, wan, consolePort, centralPort));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(specification.commandLine(), e.getMessage(), e);
        }
    }

    private void report(PrintWriter out, RegionLayout layout, String what, List<Officer> officers) {
        if (json) {
            var report = JsonNodeFactory.instance.objectNode();
            report.put("directory", layout.directory().toString());
            report.put("region", what);
            var listed = report.putArray("officers");
            officers.forEach(officer -> listed.addObject()
                    .put("id", officer.id())
                    .put("role", officer.role().word())
                    .put("pin", officer.pin()));
            out.println(report);
        } else if (what.equals("kept")) {
            out.println("The region in " + layout.directory() + " is whole and was kept as it is.");
        } else {
            out.println("Made a region in " + layout.directory() + ".");
            out.println("Its officers, whose PINs are not shown again:");
            officers.forEach(officer -> out.printf(
                    "  %s  PIN %s  %s%n",
                    officer.id(), officer.pin(), officer.role().word()));
            out.println("Keep " + layout.authorityKey() + " off the machines once they are provisioned.");
        }
    }
}
