package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.FingerprintBench.Part;

class CodesBenchTest {
    @TempDir
    private Path data;

    @Test
    void withoutRealSetsTheSyntheticPartIsToldAndTheRestIsMissing() {
        List<Result> results = measured();
        assertThat(results)
                .extracting(Result::name)
                .containsExactly(
                        "64 bits apart, synthetic, held out",
                        "128 bits apart, synthetic, held out",
                        "mates lost by synthetic learning");
        assertThat(results.getLast().measured()).isFalse();
        assertThat(results.getLast().met()).isFalse();
    }

    @Test
    void everyOtherFingerTeachesAndTheRestIsSearched() throws IOException {
        SetOnDisk.write(data, "one", 4, 3);
        List<Result> results = measured();
        assertThat(results)
                .extracting(Result::name)
                .contains(
                        "128 bits apart, real, learned from real",
                        "mates beyond the best 1 % of real strangers, 64 bits",
                        "mates lost by synthetic learning, 128 bits");
        var mates = results.stream()
                .filter(result -> result.name().equals("mates beyond the best 1 % of real strangers, 128 bits"))
                .findFirst()
                .orElseThrow();
        assertThat(mates.detail().path("mates").asInt())
                .as("two of four fingers, each print against two others")
                .isBetween(1, 2 * 3 * 2);
        assertThat(mates.value()).isBetween(0.0, 100.0);
    }

    private List<Result> measured() {
        return new FingerprintBench(data, data, List.of(), 1, List.of(Part.CODES), 1, _ -> {})
                .run()
                .results();
    }
}
