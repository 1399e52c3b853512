package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.exchange.nist.Samples;
import picocli.CommandLine;

class NistCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aTransactionIsPrintedAsATable() throws IOException {
        var run = run(whole().toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("version 0500")
                .contains(
                        "record 3, type 4, High-resolution grey fingerprint: 24 octets, image 2 x 3, NONE, position [3]")
                .contains("ДОБРИЛА")
                .contains("A, B | C")
                .contains("1.009    TCN   N1")
                .contains("unknown type, passed through");
    }

    @Test
    void nothingInAFileSteersTheTerminal() throws IOException {
        String hostile = "\u001B[2J\u009B2J\u202E\u0007";
        Path file = Files.write(
                folder.resolve("hostile"),
                Samples.joined(
                                Samples.record(
                                        "1.001",
                                        "1.002:" + hostile + "\u001D1.003:1\u001F1\u001E2\u001F0\u001D1.004:" + hostile
                                                + "\u001D1.015:003"),
                                Samples.record("2.001", "2.002:0\u001D2.030:" + hostile))
                        .toArray());
        var run = run(file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2J").doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\r\n]]");
    }

    @Test
    void itIsPrintedAsDataToo() throws IOException {
        var run = run("read", "--json", whole().toString());
        assertThat(run.code()).isZero();
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.path("read").asBoolean()).isTrue();
        assertThat(report.path("records")).hasSize(6);
        assertThat(report.at("/records/1/fields/3/values").toString()).isEqualTo("[[\"A\",\"B\"],[\"C\"]]");
        assertThat(report.at("/records/3/image/positions").toString()).isEqualTo("[7,8]");
        assertThat(report.at("/records/3/fields/7/octets").asInt()).isEqualTo(4);
    }

    @Test
    void aRefusalNamesRecordFieldAndOctet() throws IOException {
        byte[] octets = Files.readAllBytes(whole());
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(octets, octets.length - 1));
        var run = run("--json", cut.toString());
        assertThat(run.code()).isEqualTo(1);
        JsonNode refused = new ObjectMapper().readTree(run.out()).path("refused");
        assertThat(refused.path("record").asInt()).isEqualTo(6);
        assertThat(refused.path("field").asText()).isEqualTo("77.001");
        assertThat(refused.path("reason").asText()).isEqualTo("nist.length-beyond");
        assertThat(refused.path("sentence").asText()).contains("only 31 are left");
        assertThat(run(cut.toString()).out()).contains("refused, record 6, type 77, field 77.001, octet");
        assertThat(run("rewrite", cut.toString(), folder.resolve("out").toString())
                        .code())
                .isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void rewritingGivesTheSameOctets() throws IOException {
        Path out = folder.resolve("out");
        assertThat(run("rewrite", whole().toString(), out.toString()).code()).isZero();
        assertThat(out).hasSameBinaryContentAs(whole());
    }

    @Test
    void imagesBecomeFiles() throws IOException {
        Path out = folder.resolve("images");
        var run = run("images", whole().toString(), out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err()).hasLineCount(1).contains("record 5, type 99: The data of this record is not written");
        assertThat(out.resolve("3-4-3.raw")).hasBinaryContent(new byte[] {1, 2, 3, 4, 5, 6});
        assertThat(out.resolve("4-14-7.raw")).exists();
    }

    @Test
    void aProfileCountsDepartures() throws IOException {
        var run = run("--profile", "pruem-like", whole().toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("The mandatory field SYS is missing");
        Path own = Files.writeString(folder.resolve("own.profile"), "title Ours\nextends ansi-nist\n");
        assertThat(run("--profile", own.toString(), whole().toString()).code()).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedBesideTheOthers() throws IOException {
        String whole = whole().toString();
        Path missing = folder.resolve("missing");
        Path endless = folder.resolve("endless");
        try (var file = new RandomAccessFile(endless.toFile(), "rw")) {
            file.setLength(NistReading.OCTETS_MAX + 1L);
        }
        var run = run("--json", whole, missing.toString(), endless.toString(), folder.toString(), whole);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        var json = new ObjectMapper();
        List<String> said = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            said.add(json.readTree(line).at("/refused/reason").asText("read"));
        }
        assertThat(said).containsExactly("read", "file.unreadable", "nist.too-long", "file.unreadable", "read");
        assertThat(run(missing.toString()).out()).contains("refused, record 1, octet 0: This is no file");
    }

    @Test
    void whatIsNoProfileIsWrongUsage() throws IOException {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("--profile", "nobody's", whole().toString()).code()).isEqualTo(2);
        Path wrong = Files.writeString(folder.resolve("wrong.profile"), "title Ours\nrekord\n");
        assertThat(run("--profile", wrong.toString(), whole().toString()).err()).contains("line 2: This line");
    }

    @Test
    void aPictureIsPackedAndUnpacked() throws IOException {
        Path png = stripes();
        Path wsq = folder.resolve("stripes.wsq");
        assertThat(run("wsq", png.toString(), wsq.toString()).out()).contains("120 x 90 pixels in");
        Path back = folder.resolve("back.png");
        assertThat(run("wsq", wsq.toString(), back.toString()).code()).isZero();
        var again = ImageIO.read(back.toFile());
        assertThat(again.getWidth()).isEqualTo(120);
        assertThat(again.getRaster().getSample(62, 45, 0)).isLessThan(90);
        assertThat(again.getRaster().getSample(67, 45, 0)).isGreaterThan(150);
        assertThat(run("wsq", whole().toString(), wsq.toString()).code()).isEqualTo(1);
        assertThat(run("wsq", "--bit-rate", "9", png.toString(), wsq.toString()).code())
                .isEqualTo(2);
    }

    @Test
    void whatIsThereAlreadyIsNeverWrittenOver() throws IOException {
        String whole = whole().toString();
        var onto = run("rewrite", whole, whole);
        assertThat(onto.code()).isEqualTo(1);
        assertThat(onto.err())
                .isEqualTo(whole + ": " + "Something of this name is there already: name another file, or"
                        + " move that one away." + System.lineSeparator());
        Path png = stripes();
        byte[] before = Files.readAllBytes(png);
        assertThat(run("wsq", png.toString(), png.toString()).code()).isEqualTo(1);
        assertThat(png).hasBinaryContent(before);
        Path out = Files.createDirectory(folder.resolve("images"));
        Files.writeString(out.resolve("4-14-7.raw"), "somebody's");
        assertThat(run("images", whole, out.toString()).code()).isEqualTo(1);
        assertThat(out.resolve("3-4-3.raw")).doesNotExist();
        assertThat(out.resolve("4-14-7.raw")).hasContent("somebody's");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsASentence() throws IOException {
        String whole = whole().toString();
        for (CommandRun run : List.of(
                run("rewrite", whole, folder.resolve("none/out").toString()),
                run("images", whole, whole),
                run("wsq", stripes().toString(), folder.resolve("none/out").toString()))) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("cannot be written").hasLineCount(1);
        }
    }

    private Path stripes() throws IOException {
        var drawn = new BufferedImage(120, 90, BufferedImage.TYPE_BYTE_GRAY);
        for (int column = 0; column < 120; column++) {
            for (int row = 0; row < 90; row++) {
                drawn.getRaster().setSample(column, row, 0, column % 10 < 5 ? 40 : 200);
            }
        }
        Path png = folder.resolve("stripes.png");
        ImageIO.write(drawn, "png", png.toFile());
        return png;
    }

    private Path whole() throws IOException {
        return Files.write(folder.resolve("whole"), Samples.whole().toArray());
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new CommandLine(new NistCommand()), arguments);
    }
}
