package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.FingerprintBench.Part;

class VerificationBenchTest {
    @TempDir
    private Path data;

    @Test
    void withoutSetsTheReportSaysSoAndKeepsNoTarget() {
        var results = new VerificationBench(data, _ -> {}).results();
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.measured()).isFalse();
            assertThat(result.met()).isFalse();
        });
    }

    @Test
    void everySetIsToldAndThePooledPairsAreItsSum() throws IOException {
        SetOnDisk.write(data, "one", 3, 2);
        SetOnDisk.write(data, "two", 2, 3);
        var results = new FingerprintBench(data, data, List.of(), 1, List.of(Part.VERIFICATION), 1, _ -> {})
                .run()
                .results();
        assertThat(results)
                .extracting(Result::name)
                .contains(
                        "equal error rate, ours, one",
                        "equal error rate, ours, two",
                        "FNMR at FMR 1e-4, SourceAFIS, pooled",
                        "FNMR at FMR 1e-4, change",
                        "extraction with quality, p95 against SourceAFIS's p95");
        var pooled = results.stream()
                .filter(result -> result.name().equals("FNMR at FMR 1e-4, ours, pooled"))
                .findFirst()
                .orElseThrow()
                .detail();
        assertThat(pooled.path("falseNonMatches").path("trials").asInt()).isEqualTo(3 + 2 * 3);
        assertThat(pooled.path("falseMatches").path("trials").asInt()).isEqualTo(3 * 2 * 2 + 3 * 3);
        assertThat(pooled.path("falseMatches").path("errors").asInt()).isZero();
    }
}
