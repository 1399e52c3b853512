package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.exchange.nist.EmbeddedImage;
import org.kapija.core.exchange.nist.FieldedRecord;
import org.kapija.core.exchange.nist.LogicalRecord;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.exchange.nist.Transaction;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.value.Octets;
import picocli.CommandLine;

class NistMakeCommandTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void fieldsAndPicturesBecomeATransactionThatReads() throws IOException {
        var run = make("--field", "2.030=Ана", "--finger", "2=" + finger(), "--face", face().toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Transaction made = read();
        assertThat(made.records()).extracting(LogicalRecord::type).containsExactly(1, 2, 14, 10);
        assertThat(made.first().plain(5)).contains("20261122");
        var image = EmbeddedImage.in(made.records().get(2)).orElseThrow();
        assertThat(image.positions()).containsExactly(2);
        assertThat(WsqReading.of(image.data())).isInstanceOf(WsqReading.Read.class);
        assertThat(EmbeddedImage.in(made.records().get(3)).orElseThrow().width())
                .isEqualTo(120);
    }

    @Test
    void theOlderPackedRecordIsMadeOnDemand() throws IOException {
        assertThat(make("--finger-type", "4", "--finger", "7=" + finger()).code())
                .isZero();
        assertThat(read().records()).extracting(LogicalRecord::type).containsExactly(1, 2, 4);
        assertThat(EmbeddedImage.in(read().records().get(2)).orElseThrow().positions())
                .containsExactly(7);
    }

    @Test
    void whatDepartsFromTheProfileIsNotWritten() {
        var run = make("--profile", "pruem-like");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("The mandatory field SYS is missing").contains("none of CPS");
        assertThat(out()).doesNotExist();
    }

    @Test
    void aProfileIsKeptWithItsFields() throws IOException {
        var run = CommandRun.of(
                line(),
                "--profile=pruem-like",
                "--kind=CPS",
                "--to=DE/BKA",
                "--from=AT/BMI",
                "--number=26000000001A",
                "--field=1.006=1",
                "--field=1.014=20261122120000Z",
                "--field=2.003=0422",
                "--field=2.010=AT/123",
                "--finger-type=4",
                "--finger=1=" + finger(),
                out().toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void whatCannotBeUsedIsSaid() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "no picture, but long enough to look at");
        assertThat(make("--finger", "1=" + text).code()).isEqualTo(1);
        assertThat(make("--face", text.toString()).err()).contains("neither JPEG nor JPEG 2000");
        assertThat(make("--finger", "16=" + text).code()).isEqualTo(2);
        assertThat(make("--finger-type", "3").code()).isEqualTo(2);
        assertThat(make("--field", "14.020=x").code()).isEqualTo(2);
        assertThat(make("--field", "2.020=a\u001Db").code()).isEqualTo(2);
    }

    @Test
    void whatIsWorkedOutOrGivenTwiceIsWrongUsage() throws IOException {
        assertThat(make("--field", "1.001=5").err()).contains("1.001 is worked out");
        assertThat(make("--field", "1.3=1").code()).isEqualTo(2);
        assertThat(make("--field", "2.001=5").code()).isEqualTo(2);
        assertThat(make("--field", "2.030=A", "--field", "2.30=B").err()).contains("--field 2.30 is given twice");
        assertThat(make("--finger", "2=" + finger(), "--finger", "2=" + finger())
                        .err())
                .contains("--finger 2 is given twice");
        for (String position : List.of("0", "11", "12", "16", "x")) {
            assertThat(make("--finger", position + "=" + finger()).err()).contains("expected a position of 1 to 10");
        }
        assertThat(out()).doesNotExist();
    }

    @Test
    void theDayOfCaptureIsWrittenIfItIsKnown() throws IOException {
        assertThat(make("--finger", "2=" + finger()).code()).isZero();
        assertThat(finger(read()).field(5)).isEmpty();
        Files.delete(out());
        assertThat(make("--finger", "2=" + finger(), "--captured", "2026-11-20").code())
                .isZero();
        assertThat(finger(read()).plain(5)).contains("20261120");
    }

    @Test
    void onlyFingersOf500PixelsAnInchBecomeWsq() throws IOException {
        for (String dpi : List.of("1000", "-500", "0")) {
            var run = make("--dpi", dpi, "--finger-type", "4", "--finger", "2=" + finger());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--dpi " + dpi + ": expected 490 to 510");
        }
        Path wsq = folder.resolve("fine.wsq");
        CommandRun.of(new CommandLine(new NistWsqCommand()), "--dpi", "1000", finger().toString(), wsq.toString());
        var fine = make("--finger", "2=" + wsq);
        assertThat(fine.code()).isEqualTo(1);
        assertThat(fine.err()).contains("it has 1000 pixels an inch, and --dpi says 500");
    }

    private static FieldedRecord finger(Transaction made) {
        return (FieldedRecord) made.records().get(2);
    }

    @Test
    void aFaceIsJpegOrJpeg2000AndNothingElse() throws IOException {
        var png = make("--face", picture("png").toString());
        assertThat(png.code()).isEqualTo(1);
        assertThat(png.err()).contains("neither JPEG nor JPEG 2000");
        assertThat(out()).doesNotExist();
        Path stream = Files.write(
                folder.resolve("face.j2k"),
                Octets.ofHex("ff4fff51002f0000" + "000001e000000280" + "00".repeat(16))
                        .toArray());
        assertThat(make("--face", stream.toString()).code()).isZero();
        assertThat(EmbeddedImage.in(read().records().get(2)).orElseThrow())
                .satisfies(image -> assertThat(image.compression()).contains(Compression.JPEG_2000))
                .satisfies(image -> assertThat(image.width()).isEqualTo(480));
    }

    private Path finger() throws IOException {
        return picture("png");
    }

    private Path face() throws IOException {
        return picture("jpg");
    }

    private Path picture(String format) throws IOException {
        var drawn = new BufferedImage(120, 90, BufferedImage.TYPE_BYTE_GRAY);
        for (int column = 0; column < 120; column++) {
            for (int row = 0; row < 90; row++) {
                drawn.getRaster().setSample(column, row, 0, (column + row) % 10 < 5 ? 40 : 200);
            }
        }
        Path path = folder.resolve("picture." + format);
        ImageIO.write(drawn, format, path.toFile());
        return path;
    }

    private Path out() {
        return folder.resolve("made.an2");
    }

    private Transaction read() throws IOException {
        var reading = NistReading.of(Octets.of(Files.readAllBytes(out())));
        return ((NistReading.Read) reading).transaction();
    }

    private CommandRun make(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--kind", "CAR", "--to", "RS/BG", "--from", "RS/GOST", "--number", "N1", out().toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(line(), arguments.toArray(String[]::new));
    }

    private static CommandLine line() {
        return new CommandLine(new NistMakeCommand(InstantSource.fixed(NOON)));
    }
}
