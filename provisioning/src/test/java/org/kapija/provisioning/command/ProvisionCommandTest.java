package org.kapija.provisioning.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionCommandTest {
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aNewRegionPrintsItsOfficersWithTheirPins() {
        assertThat(run("region", "--dir", region())).isZero();
        assertThat(out.toString())
                .contains("Made a region in " + region())
                .contains("RS-1042  PIN 1042  guard")
                .contains("RS-2001  PIN 2001  expert")
                .contains("RS-3001  PIN 3001  supervisor");
    }

    @Test
    void asJsonItIsOneObject() throws Exception {
        assertThat(run("region", "--dir", region(), "--json")).isZero();
        var report = new ObjectMapper().readTree(out.toString());
        assertThat(report.path("region").asText()).isEqualTo("made");
        assertThat(report.path("officers")).hasSize(3);
        assertThat(report.path("officers").path(0).path("pin").asText()).isEqualTo("1042");
    }

    @Test
    void aRegionThatIsThereIsKeptAndItIsSaid() {
        run("region", "--dir", region());
        assertThat(run("region", "--dir", region())).isZero();
        assertThat(out.toString()).contains("is whole and was kept as it is").doesNotContain("--");
    }

    @Test
    void aHalfMadeRegionFailsAndNamesWhatItLacks() throws Exception {
        run("region", "--dir", region());
        Files.delete(Path.of(region(), "central/keys/receipt.key"));
        assertThat(run("region", "--dir", region())).isEqualTo(1);
        assertThat(err.toString()).contains("only half made").contains("  central/keys/receipt.key");
    }

    @Test
    void aFolderOfSomethingElseIsNotTouched() throws Exception {
        Files.createDirectories(Path.of(region()));
        Files.writeString(Path.of(region(), "holiday.txt"), "photos");
        assertThat(run("region", "--dir", region())).isEqualTo(1);
        assertThat(Path.of(region())).isDirectoryContaining(path -> path.endsWith("holiday.txt"));
        assertThat(Path.of(region(), "central")).doesNotExist();
    }

    @Test
    void nonsenseOptionsAreAUsageErrorInASentence() {
        assertThat(run("region", "--dir", region(), "--region", "W B")).isEqualTo(2);
        assertThat(err.toString()).contains("The region is called \"W B\"");
        assertThat(run()).isEqualTo(2);
        assertThat(run("region", "--dir", region(), "--broker-port", "70000")).isEqualTo(2);
        assertThat(Path.of(region())).doesNotExist();
    }

    @Test
    void aFileInTheFoldersPlaceIsASentenceAndNoStackTrace() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        assertThat(run("region", "--dir", folder.resolve("file/region").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("It could not be done").doesNotContain("\tat ");
    }

    @Test
    void checkFindsNothingWrongWithAFreshRegion() {
        run("region", "--dir", region());
        assertThat(run("check", "--dir", region())).isZero();
        assertThat(out.toString()).contains("Nothing is wrong");
    }

    @Test
    void checkFailsOnAnErrorAndPrintsIt() throws Exception {
        run("region", "--dir", region());
        Files.delete(Path.of(region(), "terminal/tls/secret"));
        assertThat(run("check", "--dir", region())).isEqualTo(1);
        assertThat(out.toString()).contains("error: ").contains("terminal/tls/secret is missing");
    }

    @Test
    void checkSpeaksJson() throws Exception {
        run("region", "--dir", region(), "--json");
        out.getBuffer().setLength(0);
        assertThat(run("check", "--dir", region(), "--json")).isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).path("findings")).isEmpty();
    }

    private String region() {
        return folder.resolve("region").toString();
    }

    private int run(String... arguments) {
        return ProvisionCommand.line(InstantSource.fixed(NOON), new SecureRandom())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
