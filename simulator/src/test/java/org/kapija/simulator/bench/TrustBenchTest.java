package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.document.trust.SpecimenFiles;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.BenchReport.Result;

class TrustBenchTest {
    @TempDir
    private Path data;

    @Test
    void withoutListsTheReportSaysSo() {
        var report = new TrustBench(data, 1, 1, _ -> {}).run();
        assertThat(report.met()).isFalse();
        assertThat(report.results()).noneMatch(Result::measured);
    }

    @Test
    void listsDocumentsAndFlippedBitsAreCounted() throws IOException {
        Path lists = Files.createDirectories(data.resolve("documents/masterlists"));
        Path objects = Files.createDirectories(data.resolve("documents/sod"));
        SpecimenFiles.write(lists);
        for (String name : new String[] {"EF_SOD.bin", "EF_CardSecurity.bin"}) {
            Files.move(lists.resolve(name), objects.resolve(name));
        }
        var report = new TrustBench(data, 2, 1, _ -> {}).run();
        assertThat(result(report, "master lists taken in").met()).isTrue();
        assertThat(result(report, "entries refused, each by name").value()).isEqualTo(1);
        assertThat(result(report, "certificates in store").value()).isEqualTo(1);
        assertThat(result(report, "signed objects believed as they should be")).matches(Result::met);
        assertThat(result(report, "flipped bits refused, content").value()).isEqualTo(4);
        assertThat(result(report, "flipped bits refused, certificate")).matches(Result::met);
        assertThat(result(report, "flipped bits refused, signature")).matches(Result::met);
        assertThat(result(report, "opening the cache, cold, median").value()).isPositive();
    }

    @Test
    void thePartsOfAnObjectAreFoundByTheirShape() throws IOException {
        SpecimenFiles.write(data);
        var object = Octets.of(Files.readAllBytes(data.resolve("EF_SOD.bin")));
        assertThat(SignedParts.of(object).keySet()).containsExactly("content", "certificate", "signature");
        assertThat(SignedParts.of(Octets.ofHex("0400"))).isEmpty();
    }

    private static Result result(BenchReport report, String name) {
        return report.results().stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
