package org.kapija.core.document.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;

class PictureReadingTest {
    private static final int MUTATIONS = 100;

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "gif", "tiff"})
    void greyValuesAreTakenAsTheyAre(String format) throws IOException {
        var image = read(file(ramp(), format));
        assertThat(image.width()).isEqualTo(16);
        assertThat(image.height()).isEqualTo(8);
        assertThat(image.at(3, 2)).isEqualTo(2 * 16 + 3);
    }

    @Test
    void ofColoursGreenCountsTwice() throws IOException {
        var picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0x10_20_40);
        assertThat(read(file(picture, "png")).at(0, 0)).isEqualTo((0x10 + 2 * 0x20 + 0x40) / 4);
    }

    @Test
    void aHeaderThatAnnouncesTooManyPixelsIsRefusedBeforeAnythingIsUnpacked() throws IOException {
        byte[] octets = file(ramp(), "png");
        octets[18] = 0x7F; // third octet of the width, ISO/IEC 15948, 11.2.2: 32 528 pixels
        octets[22] = 0x7F;
        assertThat(refusal(octets)).isEqualTo("picture.too-large");
    }

    /** With 256 MB for the wrapped image, which the decoder would make room for. */
    @Test
    void aJpegInsideABitmapIsRefusedBeforeAnythingIsUnpacked() throws IOException {
        byte[] octets = file(ramp(), "bmp");
        octets[30] = 4;
        octets[37] = 0x10;
        assertThat(refusal(octets)).isEqualTo("picture.uncommon");
    }

    @Test
    void aJpegInsideATiffIsRefused() throws IOException {
        assertThat(refusal(tiff(ramp(), parameters -> {
                    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                    parameters.setCompressionType("JPEG");
                })))
                .isEqualTo("picture.uncommon");
    }

    @Test
    void aTiffOfTilesIsRefusedForTheyMayBeLargerThanTheImage() throws IOException {
        assertThat(refusal(tiff(ramp(), parameters -> {
                    parameters.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                    parameters.setTiling(16, 16, 0, 0);
                })))
                .isEqualTo("picture.uncommon");
    }

    @Test
    void pixelsOfMoreBitsThanCamerasGiveAreRefused() throws IOException {
        var deep = ImageTypeSpecifier.createInterleaved(
                ColorSpace.getInstance(ColorSpace.CS_GRAY), new int[] {0, 1}, DataBuffer.TYPE_DOUBLE, true, false);
        assertThat(refusal(tiff(deep.createBufferedImage(16, 8), _ -> {}))).isEqualTo("picture.uncommon");
    }

    @Test
    void aJpegOfMorePassesThanCamerasWriteIsRefused() throws IOException {
        byte[] octets = file(ramp(), "jpg");
        int end = octets.length - 2; // of the image
        var more = new ByteArrayOutputStream();
        more.write(octets, 0, end);
        more.write(passes(PictureFile.PASSES_MAX));
        more.write(octets, end, 2);
        assertThat(refusal(more.toByteArray())).isEqualTo("picture.uncommon");
    }

    /** Telephones put a film behind a photograph, and a thumbnail before it. */
    @Test
    void whatStandsBesideTheImageOfAJpegIsNotCounted() throws IOException {
        byte[] octets = file(ramp(), "jpg");
        byte[] passes = passes(PictureFile.PASSES_MAX);
        var more = new ByteArrayOutputStream();
        more.write(octets, 0, 2);
        int length = passes.length + 2;
        more.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        more.write(passes);
        more.write(octets, 2, octets.length - 2);
        more.write(passes);
        assertThat(read(more.toByteArray()).width()).isEqualTo(16);
    }

    private static byte[] passes(int count) {
        var passes = new ByteArrayOutputStream();
        for (int pass = 0; pass < count; pass++) {
            passes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0});
        }
        return passes.toByteArray();
    }

    @Test
    void whatIsNoImageIsRefusedByName() {
        assertThat(refusal(new byte[0])).isEqualTo("picture.unknown-format");
        assertThat(refusal("P<UTO".getBytes(StandardCharsets.US_ASCII))).isEqualTo("picture.unknown-format");
        assertThat(refusal(new byte[PictureReading.OCTETS_MAX + 1])).isEqualTo("picture.too-long");
    }

    /** Seed 1; damaged headers, lengths and content of every format. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "bmp", "gif", "tiff"})
    void damagedFilesAreReadOrRefusedAndNeverThrow(String format) throws IOException {
        byte[] octets = file(ramp(), format);
        var random = new SplittableRandom(1);
        int refused = 0;
        for (int mutation = 0; mutation < MUTATIONS; mutation++) {
            byte[] damaged = octets.clone();
            for (int change = random.nextInt(1, 5); change > 0; change--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            switch (PictureReading.of(Octets.of(damaged))) {
                case PictureReading.Read(var image) ->
                    assertThat((long) image.width() * image.height()).isLessThanOrEqualTo(PictureReading.PIXELS_MAX);
                case PictureReading.Refused _ -> refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private static BufferedImage ramp() {
        var picture = new BufferedImage(16, 8, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < 16 * 8; at++) {
            picture.getRaster().setSample(at % 16, at / 16, 0, at);
        }
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        var octets = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, octets)).isTrue();
        return octets.toByteArray();
    }

    private static byte[] tiff(BufferedImage picture, Consumer<ImageWriteParam> changes) throws IOException {
        var octets = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        changes.accept(parameters);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(octets)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return octets.toByteArray();
    }

    private static GreyImage read(byte[] octets) {
        return switch (PictureReading.of(Octets.of(octets))) {
            case PictureReading.Read(var image) -> image;
            case PictureReading.Refused(var why) -> throw new AssertionError(why.toString());
        };
    }

    private static String refusal(byte[] octets) {
        return switch (PictureReading.of(Octets.of(octets))) {
            case PictureReading.Read(var image) -> throw new AssertionError("read, " + image.width() + " wide");
            case PictureReading.Refused(var why) -> why.key();
        };
    }
}
