package org.kapija.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PicturesCommandTest {
    @TempDir
    Path folder;

    @Test
    void everyCurveOfAReportBecomesAPicture() throws IOException {
        assertThat(draw("""
                {"results": [{"detail": {}}, {"detail": {"curve": {"picture": "lost", "title": "Lost",
                 "x": {"label": "fingers", "logarithmic": true}, "y": {"label": "%", "logarithmic": false},
                 "lines": [{"name": "one", "points": [{"x": 10, "y": 1}]}]}}}]}""")).isZero();
        assertThat(folder.resolve("out/lost.svg")).content().startsWith("<svg").contains("Lost");
    }

    @Test
    void aReportWithoutCurvesDrawsNothingAndSaysSoByItsExitCode() throws IOException {
        assertThat(draw("{\"results\": []}")).isEqualTo(1);
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    private int draw(String report) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), report);
        return new CommandLine(new SimulatorCommand())
                .setOut(new PrintWriter(new StringWriter(), true))
                .execute(
                        "bench",
                        "pictures",
                        file.toString(),
                        "--out",
                        folder.resolve("out").toString());
    }
}
