package org.kapija.core.document.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.document.picture.PictureReading;
import org.kapija.core.value.Octets;

class BarcodeReadingTest {
    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest
    @CsvSource({
        "QR_CODE,QR,0",
        "QR_CODE,QR,25",
        "DATA_MATRIX,DATA_MATRIX,0",
        "AZTEC,AZTEC,0",
        "PDF_417,PDF417,0",
        "PDF_417,PDF417,180"
    })
    void everyOctetThatWasPutInComesOut(BarcodeFormat format, Barcode.Symbology symbology, int degrees)
            throws IOException, WriterException {
        Octets content = everyOctet(format == BarcodeFormat.DATA_MATRIX ? 120 : 256);
        var reading = BarcodeReading.of(png(turned(drawn(content, format), degrees)));
        assertThat(reading).isEqualTo(new BarcodeReading.Read(new Barcode(symbology, content)));
    }

    @Test
    void digitsAndOctetsInOneCodeAreKeptTogether() throws IOException, WriterException {
        Octets content = Octets.of("12345678901234567890 Ñandú".getBytes(StandardCharsets.ISO_8859_1));
        var reading = BarcodeReading.of(png(drawn(content, BarcodeFormat.DATA_MATRIX)));
        assertThat(reading).isEqualTo(new BarcodeReading.Read(new Barcode(Barcode.Symbology.DATA_MATRIX, content)));
    }

    @Test
    void aPictureWithoutACodeHasNone() throws IOException {
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var random = new SplittableRandom(1);
        for (int pixel = 0; pixel < 300 * 200; pixel++) {
            picture.setRGB(pixel % 300, pixel / 300, random.nextInt());
        }
        assertThat(BarcodeReading.of(png(picture))).isInstanceOf(BarcodeReading.None.class);
    }

    @Test
    void aSizeThatNobodyCouldUnpackIsReadFromTheHeader() throws IOException {
        byte[] octets =
                png(new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY)).toArray();
        octets[16] = 0x7F; // the width of a PNG, most significant octet
        octets[20] = 0x7F;
        assertThat(refusal(Octets.of(octets))).startsWith("picture.");
        byte[] wide = png(new BufferedImage(5000, 4000, BufferedImage.TYPE_BYTE_BINARY))
                .toArray();
        assertThat(refusal(Octets.of(wide))).isEqualTo("picture.too-large");
    }

    @Test
    void whatIsNoImageIsRefused() {
        assertThat(refusal(Octets.ofHex("00"))).isEqualTo("picture.unknown-format");
        assertThat(refusal(Octets.ofHex("89504e470d0a1a0a"))).isEqualTo("picture.damaged");
        assertThat(refusal(Octets.of(new byte[PictureReading.OCTETS_MAX + 1]))).isEqualTo("picture.too-long");
    }

    private static String refusal(Octets file) {
        var reading = BarcodeReading.of(file);
        assertThat(reading).isInstanceOf(BarcodeReading.Refused.class);
        return ((BarcodeReading.Refused) reading).why().toString();
    }

    private static Octets everyOctet(int count) {
        byte[] octets = new byte[count];
        for (int at = 0; at < count; at++) {
            octets[at] = (byte) (at * 7 + 220);
        }
        return Octets.of(octets);
    }

    private static BufferedImage drawn(Octets content, BarcodeFormat format) throws WriterException {
        String text = new String(content.toArray(), StandardCharsets.ISO_8859_1);
        Map<EncodeHintType, Object> hints = format == BarcodeFormat.QR_CODE
                ? Map.of(EncodeHintType.MARGIN, 8, EncodeHintType.CHARACTER_SET, "ISO-8859-1")
                : Map.of(EncodeHintType.MARGIN, 8);
        BitMatrix bits = new MultiFormatWriter().encode(text, format, 400, 400, hints);
        int margin = 30;
        var picture = new BufferedImage(
                bits.getWidth() + 2 * margin, bits.getHeight() + 2 * margin, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean within =
                        x >= margin && y >= margin && x < margin + bits.getWidth() && y < margin + bits.getHeight();
                picture.setRGB(x, y, within && bits.get(x - margin, y - margin) ? 0 : WHITE);
            }
        }
        return picture;
    }

    private static BufferedImage turned(BufferedImage picture, int degrees) {
        int side = 2 * Math.max(picture.getWidth(), picture.getHeight());
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        var turn = AffineTransform.getRotateInstance(Math.toRadians(degrees), side / 2.0, side / 2.0);
        turn.translate((side - picture.getWidth()) / 2.0, (side - picture.getHeight()) / 2.0);
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return turned;
    }

    private static Octets png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return Octets.of(out.toByteArray());
    }
}
