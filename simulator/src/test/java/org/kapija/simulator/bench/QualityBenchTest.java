package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.simulator.bench.FingerprintBench.Part;

class QualityBenchTest {
    @TempDir
    private Path data;

    @Test
    void withoutSetsTheReportSaysSo() {
        assertThat(new QualityBench(data, _ -> {}).results())
                .singleElement()
                .satisfies(result -> assertThat(result.measured()).isFalse());
    }

    @Test
    void theMorePairsAreSentBackTheFewerAreCounted() throws IOException {
        SetOnDisk.write(data, "one", 2, 4);
        var results = new FingerprintBench(data, data, List.of(), 1, List.of(Part.QUALITY), 1, _ -> {})
                .run()
                .results();
        assertThat(results).hasSize(2);
        var curve = results.getLast().detail();
        assertThat(curve.path("sentBack0").path("today").path("trials").asInt()).isEqualTo(12);
        assertThat(curve.path("sentBack20").path("today").path("trials").asInt())
                .isEqualTo(10);
        assertThat(curve.path("sentBack20").path("firstVersion").path("trials").asInt())
                .isEqualTo(10);
    }
}
