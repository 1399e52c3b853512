package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.exchange.nist.Samples;
import org.kapija.simulator.bench.BenchReport.Result;

class NistBenchTest {
    @TempDir
    private Path data;

    @Test
    void withoutFilesTheReportSaysSo() {
        var report = new NistBench(data, 1, 1, _ -> {}).run();
        assertThat(report.met()).isFalse();
        assertThat(report.results()).noneMatch(Result::measured);
    }

    @Test
    void filesAreReadRewrittenAndSpoilt() throws IOException {
        Path files = Files.createDirectories(data.resolve(NistFiles.FOLDER));
        Files.write(files.resolve("whole.an2"), Samples.whole().toArray());
        Files.writeString(files.resolve("other.xml"), "<x/>");
        Files.writeString(files.resolve("broken.an2"), "1.001:1");
        var report = new NistBench(data, 200, 1, _ -> {}).run();
        assertThat(result(report, "transactions read").value()).isEqualTo(1);
        assertThat(result(report, "transactions read").target()).isEqualTo(2);
        assertThat(result(report, "transactions read").detail().path("refused").has("broken.an2"))
                .isTrue();
        assertThat(result(report, "transactions rewritten octet for octet").value())
                .isEqualTo(1);
        assertThat(result(report, "other files, told for what they are").value())
                .isEqualTo(1);
        assertThat(result(report, "spoilt transactions answered without an exception")
                        .met())
                .isTrue();
    }

    private static Result result(BenchReport report, String name) {
        return report.results().stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
