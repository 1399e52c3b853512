package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.exchange.iso.FingerImages;
import org.kapija.core.exchange.iso.FingerView;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.fingerprint.PaintedFinger;
import org.kapija.core.value.Octets;

class RecordCommandTest {
    @TempDir
    private static Path pictures;

    @TempDir
    private Path folder;

    @BeforeAll
    static void paint() throws IOException {
        for (int finger = 1; finger <= 2; finger++) {
            var image = PaintedFinger.of(finger).impression(1);
            var painted = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
            painted.getRaster()
                    .setDataElements(
                            0, 0, image.width(), image.height(), image.pixels().toArray());
            ImageIO.write(painted, "png", picture(finger).toFile());
        }
    }

    private static Path picture(int finger) {
        return pictures.resolve("finger" + finger + ".png");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private CommandRun make(String... more) {
        var arguments = new String[more.length + 3];
        arguments[0] = "record";
        arguments[1] = "make";
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[more.length + 2] = out().toString();
        return CommandRun.of(TerminalCommand.line(), arguments);
    }

    private static CommandRun record(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "record";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(TerminalCommand.line(), all);
    }

    @ParameterizedTest
    @CsvSource({"minutiae-2005, ISO/IEC 19794-2:2005", "minutiae-2011, ISO/IEC 19794-2:2011"})
    void minutiaeOfPicturesBecomeARecordThatIsReadAndFound(String content, String standard) throws IOException {
        var made = make("--as", content, "--finger", "2=" + picture(1), "--finger", "10=" + picture(2));
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        var told = record(out().toString());
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains(standard, "right index", "left little", "minutiae ");
        Path gallery = Files.createDirectory(folder.resolve("gallery"));
        Files.move(out(), gallery.resolve("sent.fmr"));
        var found = CommandRun.of(TerminalCommand.line(), "identify", "--gallery=" + gallery, "--probe=" + picture(1));
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("sent");
    }

    @Test
    void picturesBecomeARecordOfImagesThatComesApartAgain() throws IOException {
        assertThat(make("--as", "images-2005", "--finger", "2=" + picture(1), "--finger", "13=" + picture(2))
                        .code())
                .isZero();
        assertThat(record("--json", out().toString()).out())
                .contains(
                        "\"standard\":\"ISO/IEC 19794-4:2005\"",
                        "\"name\":\"right four\"",
                        "\"dpi\":500,\"packing\":\"WSQ20\"");
        Path images = folder.resolve("images");
        var taken = record("images", out().toString(), images.toString());
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).contains("1-2.wsq", "2-13.wsq");
        assertThat(WsqReading.of(Octets.of(Files.readAllBytes(images.resolve("1-2.wsq")))))
                .isInstanceOf(WsqReading.Read.class);
        assertThat(record("images", out().toString(), images.toString()).code()).isEqualTo(1);
    }

    @Test
    void imagesThatAreNotPackedComeOutAsPng() throws IOException {
        var plain = new FingerView(2, 254, 0, 3, 2, Compression.NONE, Octets.ofHex("000102f0f1f2"));
        Path record = Files.write(
                out(), new FingerImages(500, List.of(plain)).toOctets().toArray());
        assertThat(record("images", record.toString(), folder.resolve("images").toString())
                        .code())
                .isZero();
        var png = ImageIO.read(folder.resolve("images/1-2.png").toFile());
        assertThat(png.getRaster().getSample(2, 1, 0)).isEqualTo(0xF2);
    }

    @Test
    void whatCannotBeUsedIsSaidAndNothingWritten() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "no picture, but long enough to look at");
        assertThat(make("--finger", "2=" + text).code()).isEqualTo(1);
        assertThat(make("--as", "images-2005", "--finger", "2=" + text).code()).isEqualTo(1);
        Path blank = folder.resolve("blank.png");
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY), "png", blank.toFile());
        var run = make("--finger", "1=" + picture(1), "--finger", "2=" + blank);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(blank + ": ");
        assertThat(out()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--finger=13=F", "--as=minutiae", "--impression=inked", "--dpi=20", "--as=images-2005 --dpi=1000"
            })
    void wrongUsageNamesWhatIsExpected(String options) {
        var run = make(
                ("--finger=2=F " + options).replace("F", picture(1).toString()).split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).containsPattern("expected|single fingers");
        assertThat(out()).doesNotExist();
    }

    @Test
    void whatIsNoRecordIsToldForWhatItIs() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "something else");
        var run = record("nosuch", text.toString(), picture(1).toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("nosuch: ");
        assertThat(run.out()).contains("text: The file begins neither as a record of finger minutiae");
        assertThat(record().code()).isEqualTo(2);
        Path torn = Files.write(folder.resolve("torn"), new byte[] {'F', 'I', 'R', 0, '0', '1', '0', 0, 0});
        assertThat(record("--json", torn.toString()).out()).contains("\"read\":false", "another length than it says");
        assertThat(record("images", torn.toString(), folder.toString()).err()).contains("another length than it says");
    }
}
