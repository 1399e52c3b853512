package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.simulator.bench.BenchReport.Result;

class IdentificationBenchTest {
    @TempDir
    private Path data;

    @Test
    void bothWaysFindTheSameFingersAmongFew() throws IOException {
        SetOnDisk.write(data, "one", 3, 2);
        List<Result> results = new IdentificationBench(data, data, 60, 10, 1, _ -> {}).results();
        assertThat(results)
                .extracting(Result::name)
                .containsExactly(
                        "one finger among 60, FNIR at FPIR 1 %, SourceAFIS with everybody",
                        "one finger among 60, FNIR at FPIR 1 %, index and SourceAFIS",
                        "one finger among 60, FNIR at FPIR 1 %, index and two templates of the probe",
                        "one finger among 60, FNIR at FPIR 1 %, change",
                        "one finger among 60, not even possible, index and SourceAFIS",
                        "one finger among 60, not even possible, index and two templates of the probe",
                        "one finger among 60, looking again, median");
        assertThat(results.get(6).detail().get("looksASearch").asDouble()).isBetween(1.0, 20.0);
        for (Result result : results.subList(4, 6)) {
            assertThat(result.detail().get("threshold").asDouble())
                    .as("one false candidate in a hundred crossings before 63 subjects")
                    .isCloseTo(10 * Math.log10(6_300), Offset.offset(1e-9));
            assertThat(result.detail().get("errors").asInt()).isZero();
        }
        for (Result result : results.subList(0, 3)) {
            assertThat(result.detail().get("trials").asInt()).isEqualTo(3);
            assertThat(result.detail().get("errors").asInt()).isZero();
            assertThat(result.detail().get("threshold").asDouble())
                    .as("above every stranger")
                    .isPositive();
        }
    }

    @Test
    void withoutSetsTheReportSaysSo() {
        assertThat(new IdentificationBench(data, data, 60, 10, 1, _ -> {}).results())
                .singleElement()
                .satisfies(result -> assertThat(result.measured()).isFalse());
    }
}
