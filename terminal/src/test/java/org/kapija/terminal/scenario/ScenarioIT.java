package org.kapija.terminal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapija.simulator.command.SimulatorCommand;
import org.kapija.simulator.scenario.Repertoire;
import org.kapija.simulator.scenario.Scenario;
import picocli.CommandLine;

/**
 * Scenarios through their public entry: real programs as processes, simulated devices, one verdict each. Three play at
 * a time, but for the one that measures what a person could notice.
 */
@Tag("scenario")
@Execution(ExecutionMode.CONCURRENT)
class ScenarioIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final String MACHINE = "the whole machine";
    private static final String TIMED = "discreet-hit";

    @ParameterizedTest
    @MethodSource("untimed")
    @ResourceLock(value = MACHINE, mode = ResourceAccessMode.READ)
    void everyCheckOfTheScenarioHolds(String name) throws IOException {
        assertHolds(name);
    }

    @Test
    @ResourceLock(MACHINE)
    void aDiscreetHitCannotBeNoticed() throws IOException {
        assertHolds(TIMED);
    }

    private static void assertHolds(String name) throws IOException {
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

    static Stream<String> untimed() {
        return Repertoire.all().stream().map(Scenario::name).filter(name -> !name.equals(TIMED));
    }
}
