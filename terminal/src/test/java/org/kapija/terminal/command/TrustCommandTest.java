package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.document.trust.SpecimenFiles;
import picocli.CommandLine;

class TrustCommandTest {
    @TempDir
    private static Path world;

    @TempDir
    private Path folder;

    @BeforeAll
    static void files() throws IOException {
        SpecimenFiles.write(world);
        assertThat(take(world.resolve("cache")).code()).isZero();
    }

    @Test
    void brokenEntriesAreNamedAndTheListIsTakenIn() {
        var run = take(folder.resolve("cache"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("list of NL, signed 2020-06-01T12:00:00Z, 1 certificates, 1 broken")
                .contains("! entry 1, : The certificate cannot be decoded.")
                .contains("1 authorities in");
        assertThat(folder.resolve("cache")).exists();
        assertThat(folder.resolve("cache.new")).doesNotExist();
    }

    @Test
    void aListWithoutAnAnchorIsRefusedInASentence() {
        var run = run(
                "take",
                "--anchor",
                world.resolve("EF_DG1.bin").toString(),
                "--cache",
                folder.resolve("cache").toString(),
                world.resolve("list.ml").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("EF_DG1.bin: The certificate cannot be decoded.")
                .contains("No anchor handed over leads to the signer of this list, of NL");
    }

    @Test
    void everyLayerIsToldWithItsReasons() throws IOException {
        var run = judge("--json", "EF_SOD.bin", "EF_DG1.bin");
        assertThat(run.code()).isZero();
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(verdict(report, "intact")).isEqualTo("passed");
        assertThat(verdict(report, "issuer-trusted")).isEqualTo("passed");
        assertThat(verdict(report, "chip-genuine")).isEqualTo("could-not-check");
        assertThat(report.path("authority").path("country").asText()).isEqualTo("UT");
        assertThat(report.path("authority").path("vouchers").path(0).path("by").asText())
                .isEqualTo("NL");
        assertThat(run.out()).doesNotContain("ERIKSSON");
    }

    @Test
    void anAlteredGroupFailsInWords() throws IOException {
        Path altered = folder.resolve("DG1");
        byte[] group = Files.readAllBytes(world.resolve("EF_DG1.bin"));
        group[20] ^= 1;
        Files.write(altered, group);
        var run = judge("EF_SOD.bin", altered.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("DG1 is not what was signed").doesNotContain("{");
    }

    @Test
    void cardSecurityIsJudgedByItself() {
        assertThat(judge("EF_CardSecurity.bin").code()).isZero();
    }

    @Test
    void aRevocationListThatIsTakenInIsAsked() throws IOException {
        var run = judge("--json", "--at", "2020-06-02", "EF_SOD.bin", "EF_DG1.bin");
        assertThat(verdict(new ObjectMapper().readTree(run.out()), "not-revoked"))
                .isEqualTo("passed");
        var later = judge("--json", "--at", "2021-06-02", "EF_SOD.bin", "EF_DG1.bin");
        assertThat(later.out()).contains("Revocation unknown since 2020-08-30");
    }

    @Test
    void aListOfDeviationsWithAFaultIsWrongUsage() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "hash-differs UT 2027-01-01\n");
        var run = judge("--deviations", list.toString(), "EF_SOD.bin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Line 1 of the list of deviations");
    }

    @Test
    void aCacheThatIsNoneIsWrongUsage() {
        var run = run(
                "judge",
                "--cache",
                world.resolve("root.cer").toString(),
                world.resolve("EF_SOD.bin").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("This is no file of authorities");
    }

    private static String verdict(JsonNode report, String layer) {
        return report.path("layers").path(layer).path("verdict").asText();
    }

    private static CommandRun take(Path cache) {
        return run(
                "take",
                "--anchor",
                world.resolve("root.cer").toString(),
                "--crl",
                world.resolve("utopia.crl").toString(),
                "--cache",
                cache.toString(),
                world.resolve("list.ml").toString());
    }

    private static CommandRun judge(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("judge", "--cache", world.resolve("cache").toString()));
        for (String argument : arguments) {
            all.add(argument.endsWith(".bin") ? world.resolve(argument).toString() : argument);
        }
        return run(all.toArray(String[]::new));
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new CommandLine(new TrustCommand()), arguments);
    }
}
