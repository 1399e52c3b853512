package org.kapija.terminal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.kapija.simulator.command.SimulatorCommand;
import picocli.CommandLine;

/** What a scenario's public entry says of it. */
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Verdict() {}

    /** Plays a scenario and checks that all of its checks hold; it counts as skipped where it cannot be played. */
    static void assertHolds(String name) throws IOException {
        var out = new StringWriter();
        var told = new StringWriter();
        int code = new CommandLine(new SimulatorCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(told, true))
                .execute("demo", "--headless", "--scenario", name, "--json");
        assertThat(code).as(told.toString()).isZero();
        JsonNode report = JSON.readTree(out.toString());
        assertThat(report.path("scenario").asText()).isEqualTo(name);
        assumeThat(report.path("verdict").asText())
                .as("skipped: %s cannot be played on this machine", name)
                .isNotEqualTo("skipped");
        assertThat(report.path("verdict").asText()).isEqualTo("pass");
        assertThat(report.path("checks")).isNotEmpty();
    }
}
