package org.kapija.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FingerBenchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @TempDir
    Path empty;

    @Test
    void jsonStandsAloneOnStandardOutputAndProgressOnStandardError() throws IOException {
        int exit = run("--json");
        var report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("bench").asText()).isEqualTo("fingers");
        assertThat(report.path("machine").path("cores").asInt()).isPositive();
        assertThat(report.path("results").path(0).path("name").asText()).isEqualTo("equal error rate, synthetic");
        assertThat(error.toString()).contains("growing 2 fingers");
        assertThat(exit).as("the distance to real sets was not measured").isEqualTo(1);
    }

    @Test
    void peopleReadALineAFigure() {
        run();
        assertThat(out.toString())
                .contains("equal error rate, synthetic")
                .contains("impostor scores, distance to the real sets: not measured");
    }

    private int run(String... more) {
        String[] arguments = {"bench", "fingers", "--data", empty.toString(), "--fingers", "2", "--impressions", "2"};
        var line = new CommandLine(new SimulatorCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(error, true));
        String[] all = new String[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return line.execute(all);
    }
}
