package org.kapija.terminal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kapija.simulator.command.SimulatorCommand;
import picocli.CommandLine;

/** What a scenario's public entry says of it. */
final class Verdict {
    private static final Path MODEL =
            Path.of(System.getProperty("kapija.data", "../../shared/data"), "documents/ocr/mrz.traineddata");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Verdict() {}

    /** Plays a scenario and checks that all of its checks hold; it counts as skipped where it cannot be played. */
    static void assertHolds(String name) throws IOException {
        var out = new StringWriter();
        var told = new StringWriter();
        int code = new CommandLine(new SimulatorCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(told, true))
                .execute(arguments(name));
        assertThat(code).as(told.toString()).isZero();
        JsonNode report = JSON.readTree(out.toString());
        assertThat(report.path("scenario").asText()).isEqualTo(name);
        assumeThat(report.path("verdict").asText())
                .as("skipped: %s cannot be played on this machine", name)
                .isNotEqualTo("skipped");
        assertThat(report.path("verdict").asText()).isEqualTo("pass");
        assertThat(report.path("checks")).isNotEmpty();
    }

    /** A camera, for the scenario that needs one, where the model of its characters is at hand. */
    private static String[] arguments(String name) {
        var arguments = new ArrayList<>(List.of("demo", "--headless", "--scenario", name, "--json"));
        if (name.startsWith("camera-") && Files.exists(MODEL)) {
            arguments.addAll(List.of("--ocr-model", MODEL.toString()));
        }
        return arguments.toArray(String[]::new);
    }
}
