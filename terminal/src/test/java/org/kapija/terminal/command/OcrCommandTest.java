package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.house.RealData;
import org.kapija.simulator.page.DataPage;
import org.kapija.simulator.page.OcrB;
import org.kapija.simulator.page.Photograph;
import picocli.CommandLine;

class OcrCommandTest {
    private static final List<String> PASSPORT =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String error) {
        static Ran with(String... arguments) {
            var out = new StringWriter();
            var error = new StringWriter();
            int code = new CommandLine(new OcrCommand())
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(error))
                    .execute(arguments);
            return new Ran(code, out.toString(), error.toString());
        }
    }

    @Test
    void withoutAModelItSaysWhatIsMissingAndHowReadingGoesOn() {
        var ran = Ran.with("--model", folder.resolve("mrz.traineddata").toString(), "image.png");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.error()).contains("there is no model").contains("mrz.traineddata", "by hand");
    }

    @Test
    void aTiltedPhotographIsReadAndItsNameIsSure() throws IOException {
        String model = RealData.at("documents/ocr/mrz.traineddata").toString();
        var font = OcrB.ofSystem();
        assumeTrue(font.isPresent(), "skipped: no typeface, install " + OcrB.PACKAGE);
        Path image = folder.resolve("page.png");
        var page = DataPage.of(PASSPORT, List.of("PASSPORT"), font.get());
        var photograph = new Photograph(900, 8, true, 0.01, 0.04, 0.2, 0.1, 2, 1);
        ImageIO.write(photograph.of(page), "png", image.toFile());
        Path text = Files.writeString(folder.resolve("no-image.png"), "no image");
        Path huge = folder.resolve("huge.png");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30); // more than an array holds; takes no room
        }

        var ran = Ran.with("--json", "--model", model, image.toString(), text.toString(), huge.toString());
        if (ran.code() == ExitCode.UNREACHABLE) {
            abort("skipped: " + ran.error());
        }
        List<String> reports = ran.out().lines().toList();
        JsonNode report = new ObjectMapper().readTree(reports.getFirst());
        assertThat(report.path("lines")).extracting(JsonNode::asText).isEqualTo(PASSPORT);
        assertThat(report.path("valid").asBoolean()).isTrue();
        assertThat(report.path("sure")).extracting(JsonNode::asText).contains("name", "number", "nat");
        assertThat(report.path("fields").path("surname").asText()).isEqualTo("ERIKSSON");
        assertThat(reports.get(1)).contains("no image of a known format");
        assertThat(reports.get(2)).contains("too long");
        assertThat(ran.code()).isEqualTo(1); // for the one that is no image
        assertThat(Ran.with("--model", model, image.toString()).out())
                .contains("TD3, valid")
                .contains("sure");
    }
}
