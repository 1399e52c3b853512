package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.simulator.bench.BenchReport.Result;

class MrzBenchTest {
    private static final String RIGHT = """
            {"id": "right", "mrz": ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", \
            "STEVENSON<<PETER<JOHN<<<<<<<<<"], "format": "TD1", "valid": true, "failing": [], \
            "expect": {"number": "D23145890734", "longNumber": true, "surname": "STEVENSON"}}
            """;

    /** The specimen of Doc 9303-4 with its composite digit changed. */
    private static final String SPOILT = """
            {"id": "spoilt", "mrz": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", \
            "L898902C36UTO7408122F1204159ZE184226B<<<<<11"], "format": "TD3", "valid": false, \
            "failing": ["composite"], "expect": {"number": "L898902C3", "given": "ANNA MARIA"}}
            """;

    private static final String UNJUDGED = """
            {"id": "unjudged", "mrz": ["ABC123I<<", "FACHE123456789001<<700102<<<<<", \
            "ROSSI<<LARA<MIA<<<<<<<<<<<<<<<"], "format": null, "valid": null, "failing": []}
            """;

    @TempDir
    private Path data;

    @Test
    void verdictsFieldsAndLongNumbersAreCounted() throws IOException {
        corpus(RIGHT + SPOILT + UNJUDGED);
        var report = bench().run();
        assertThat(result(report, "corpus verdicts")).matches(Result::met).matches(result -> result.value() == 2);
        assertThat(result(report, "corpus fields").value()).isEqualTo(2);
        assertThat(result(report, "long numbers").value()).isEqualTo(1);
        assertThat(result(report, "zones without a verdict of which a layout is known")
                        .value())
                .isEqualTo(1);
        assertThat(result(report, "mutated strings read without an exception"))
                .matches(Result::met)
                .matches(result -> result.value() == 2_000);
    }

    @Test
    void aWrongVerdictOrFieldIsNamedAndMissesTheTarget() throws IOException {
        corpus(RIGHT.replace("\"valid\": true", "\"valid\": false") + SPOILT.replace("ANNA MARIA", "ANNA"));
        var report = bench().run();
        assertThat(report.met()).isFalse();
        assertThat(result(report, "corpus verdicts")
                        .detail()
                        .path("wrong")
                        .path(0)
                        .asText())
                .isEqualTo("right");
        assertThat(result(report, "corpus fields")
                        .detail()
                        .path("wrong")
                        .path(0)
                        .asText())
                .isEqualTo("spoilt");
    }

    @Test
    void withoutACorpusTheVerdictsAreMissingAndTheRestIsMeasured() {
        var report = bench().run();
        assertThat(result(report, "corpus verdicts").measured()).isFalse();
        assertThat(result(report, "parse, median").measured()).isTrue();
        assertThat(report.met()).isFalse();
    }

    @Test
    void theSameSeedSpoilsTheSameWay() {
        var zones = List.of(List.of("P<UTOERIKSSON<<ANNA", "L898902C36UTO740812"));
        var one = new MrzMutation(zones, 7);
        var other = new MrzMutation(zones, 7);
        for (int round = 0; round < 100; round++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }

    private MrzBench bench() {
        return new MrzBench(data, 2_000, 1, _ -> {});
    }

    private void corpus(String lines) throws IOException {
        Path file = data.resolve(MrzCorpus.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines);
    }

    private static Result result(BenchReport report, String name) {
        return report.results().stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
