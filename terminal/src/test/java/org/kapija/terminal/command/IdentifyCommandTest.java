package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.fingerprint.PaintedFinger;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.interchange.Records;
import org.kapija.house.RealData;

class IdentifyCommandTest {
    @TempDir
    private static Path painted;

    @TempDir
    private Path folder;

    /** Four fingers, two impressions of each: 1_1.png to 4_2.png. */
    @BeforeAll
    static void paint() {
        for (int finger = 1; finger <= 4; finger++) {
            for (int impression = 1; impression <= 2; impression++) {
                paint(
                        PaintedFinger.of(finger).impression(impression),
                        painted.resolve(finger + "_" + impression + ".png"));
            }
        }
    }

    @BeforeEach
    void lay() throws IOException {
        try (var pictures = Files.list(painted)) {
            for (Path picture : pictures.toList()) {
                Files.copy(picture, folder.resolve(picture.getFileName()));
            }
        }
    }

    @Test
    void theOtherImpressionComesFirst() throws IOException {
        var run = identify("--probe", file("3_1.png"), "--json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("probe")).hasSize(1);
        assertThat(answer.path("gallery").asInt()).isEqualTo(7); // the probe itself is left out
        assertThat(answer.path("covered").asDouble()).isEqualTo(1.0);
        JsonNode first = answer.path("candidates").path(0);
        assertThat(first.path("reference").asText()).isEqualTo("3_2");
        assertThat(first.path("score").asDouble()).isGreaterThan(60);
        assertThat(first.path("class").asText()).isEqualTo("strong");
    }

    @Test
    void aPictureTooWeakForTheEngineIsFoundByItsSecondTemplate() throws IOException {
        paint(PaintedFinger.of(PaintedFinger.WEAK).impression(1), folder.resolve("good_1.png"));
        paint(PaintedFinger.weak(), folder.resolve("weak_1.png"));
        var run = identify("--probe", file("weak_1.png"), "--json");
        JsonNode first =
                new ObjectMapper().readTree(run.out()).path("candidates").path(0);
        assertThat(first.path("reference").asText()).isEqualTo("good_1");
        assertThat(first.path("score").asDouble()).isLessThan(25);
        assertThat(first.path("class").asText()).isEqualTo("probable");
    }

    @Test
    void theBestCandidateIsDrawnOverTheProbe() throws IOException {
        Path picture = folder.resolve("overlay.svg");
        var run = identify("--probe", file("3_1.png"), "--overlay", picture.toString());
        assertThat(run.code()).isZero();
        assertThat(picture).content().startsWith("<svg").containsPattern("data-agreeing=\"[1-9][0-9]\"");
    }

    @Test
    void anOverlayThatCannotBeWrittenIsASentence() {
        var run = identify(
                "--probe",
                file("3_1.png"),
                "--overlay",
                folder.resolve("none/o.svg").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("o.svg could not be written");
    }

    @Test
    void aTableIsPrintedForPeople() {
        var run = identify("--probe", file("2_2.png"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("7 references searched, 100.0 % of the gallery")
                .containsPattern("1  2_1 +[0-9.]+  strong    About 1 false alarm in");
    }

    @Test
    void severalProbesCountByTheBest() throws IOException {
        var run = identify("--probe", file("1_1.png"), "--probe", file("4_1.png"), "--json");
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("fusion").asText()).isEqualTo("best of 2 probes for each reference");
        assertThat(answer.path("gallery").asInt()).isEqualTo(6);
        assertThat(List.of(
                        answer.path("candidates").path(0).path("reference").asText(),
                        answer.path("candidates").path(1).path("reference").asText()))
                .containsExactlyInAnyOrder("1_2", "4_2");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndLowersTheCoverage() throws IOException {
        Files.writeString(folder.resolve("5_1.png"), "no picture");
        Files.writeString(folder.resolve("README"), "not meant to be one");
        var run = identify("--probe", file("1_1.png"), "--json");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("5_1.png: The file is no picture that can be read")
                .contains("1 files of the gallery hold no fingers and were left out.");
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("covered").asDouble()).isEqualTo(7 / 8.0);
        assertThat(identify("--probe", file("1_1.png")).out()).contains("Only 87 % of the gallery was compared");
    }

    @Test
    void aRecordOfAnotherVendorIsFoundAndTheAnswerSaysThatItIsOne() throws IOException {
        Files.delete(folder.resolve("3_2.png"));
        Files.write(folder.resolve("3_2.fmr"), Records.iso(finger(3, 2)));
        var run = identify("--probe", file("3_1.png"), "--json");
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("gallery").asInt()).isEqualTo(7);
        assertThat(answer.path("covered").asDouble()).isEqualTo(1.0);
        JsonNode first = answer.path("candidates").path(0);
        assertThat(first.path("reference").asText()).isEqualTo("3_2");
        assertThat(first.path("class").asText()).isEqualTo("strong");
        assertThat(first.path("data").asText()).isEqualTo("foreign minutiae");
        assertThat(answer.path("foreign").path("references")).hasSize(1);
        assertThat(answer.path("foreign").path("references").path(0).asText()).isEqualTo("3_2");
        assertThat(answer.path("foreign").path("probes")).isEmpty();
        assertThat(answer.path("foreign").path("meaning").asText())
                .startsWith("Minutiae of another vendor: no image, so ");
        assertThat(identify("--probe", file("3_1.png")).out())
                .contains("7 references searched (1 files of them minutiae of another vendor, marked *)")
                .containsPattern("1  3_2 \\* +[0-9.]+  strong")
                .contains("*: Minutiae of another vendor: no image, so ");
    }

    @Test
    void aRecordMayBeTheProbeWhateverItsNameSays() throws IOException {
        Path record = folder.resolve("traveller.png");
        Files.write(record, Records.iso(finger(2, 1)));
        var run = identify("--probe", record.toString(), "--json");
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("foreign").path("probes").path(0).asText()).isEqualTo("traveller");
        assertThat(answer.path("foreign").path("references")).isEmpty();
        assertThat(answer.path("candidates").path(0).path("reference").asText()).startsWith("2_");
        assertThat(answer.path("candidates").path(0).path("data").asText()).isEqualTo("image");
        assertThat(identify("--probe", record.toString()).out())
                .contains("traveller.png: Minutiae of another vendor: no image, so ");
    }

    @Test
    void aRecordOfSeveralFingersIsOneSubject() throws IOException {
        Files.write(folder.resolve("both.iso"), Records.iso(finger(1, 2), finger(4, 2)));
        var run = identify("--probe", file("4_1.png"), "--json");
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("gallery").asInt()).isEqualTo(9);
        assertThat(List.of(
                        answer.path("candidates").path(0).path("reference").asText(),
                        answer.path("candidates").path(1).path("reference").asText()))
                .containsExactlyInAnyOrder("4_2", "both");
    }

    @Test
    void aDamagedRecordIsNamedAndLowersTheCoverage() throws IOException {
        byte[] record = Records.iso(finger(1, 1));
        Files.write(folder.resolve("5_1.fmr"), Arrays.copyOf(record, record.length / 2));
        Files.write(folder.resolve("5_2.ansi"), new byte[] {1, 2, 3});
        var run = identify("--probe", file("1_1.png"), "--json");
        assertThat(run.err())
                .contains("5_1.fmr: The minutiae record says that it has " + record.length + " octets, and "
                        + record.length / 2 + " arrived: ask the sender for an intact record.")
                .contains("5_2.ansi: By its name the file is a minutiae record");
        assertThat(new ObjectMapper().readTree(run.out()).path("covered").asDouble())
                .isEqualTo(7 / 9.0);
    }

    @Test
    void aProbeWithoutAFingerFailsTheCheck() throws IOException {
        var white = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(white, "png", folder.resolve("blank.png").toFile());
        var run = identify("--probe", file("blank.png"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("blank.png: The picture shows no finger.");
    }

    @Test
    void filesThatDifferInTheEndingKeepIt() throws IOException {
        Files.copy(folder.resolve("3_2.png"), folder.resolve("3_2.PNG"));
        var run = identify("--probe", file("3_1.png"));
        assertThat(run.out()).contains("3_2.png").contains("3_2.PNG");
    }

    @Test
    void wrongUsageIsExplained() {
        assertUsage("--gallery", folder.resolve("absent").toString(), "--probe", file("1_1.png"));
        assertUsage("--gallery", folder.toString(), "--probe", file("absent.png"));
        assertUsage("--gallery", folder.toString(), "--probe", file("1_1.png"), "--dpi", "72");
        assertUsage("--gallery", folder.toString(), "--probe", file("1_1.png"), "--top", "0");
        assertUsage("--gallery", folder.toString());
    }

    @Test
    void aRealFingerIsFoundAmongTheOthers() throws IOException {
        Path set = RealData.at("fingerprints/fvc2002_db1_b");
        var run = CommandRun.of(
                TerminalCommand.line(),
                "identify",
                "--gallery",
                set.toString(),
                "--probe",
                set.resolve("101_1.png").toString(),
                "--json");
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("gallery").asInt()).isEqualTo(79);
        assertThat(answer.path("covered").asDouble()).isEqualTo(1.0);
        assertThat(answer.path("candidates").path(0).path("reference").asText()).startsWith("101_");
        assertThat(answer.path("candidates").path(0).path("class").asText()).isEqualTo("strong");
    }

    private static void assertUsage(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "identify";
        System.arraycopy(options, 0, arguments, 1, options.length);
        var run = CommandRun.of(TerminalCommand.line(), arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: ");
        assertThat(run.out()).isEmpty();
    }

    private CommandRun identify(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "identify";
        arguments[1] = "--gallery";
        arguments[2] = folder.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandRun.of(TerminalCommand.line(), arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Template finger(int finger, int impression) {
        return Template.extracted(PaintedFinger.of(finger).impression(impression));
    }

    private static void paint(FingerprintImage image, Path file) {
        var picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster()
                .setDataElements(
                        0, 0, image.width(), image.height(), image.pixels().toArray());
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
