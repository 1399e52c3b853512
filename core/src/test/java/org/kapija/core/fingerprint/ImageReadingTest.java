package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.ImageReading.Read;
import org.kapija.core.fingerprint.ImageReading.Unreadable;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;
import org.kapija.house.RealData;

class ImageReadingTest {
    private static final FingerprintImage FINGER = PaintedFinger.of(1).impression(1);

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "tiff", "gif"})
    void aLosslessFileGivesThePixelsBack(String format) throws IOException {
        assertThat(ImageReading.of(file(format), 500)).isEqualTo(new Read(FINGER));
    }

    @Test
    void aJpegGivesTheSizeBack() throws IOException {
        assertThat(ImageReading.of(file("jpg"), 300)).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.image().width()).isEqualTo(FINGER.width());
            assertThat(read.image().height()).isEqualTo(FINGER.height());
            assertThat(read.image().dpi()).isEqualTo(300);
        });
    }

    @Test
    void aWsqFileIsRead() throws IOException {
        var file = Octets.of(Files.readAllBytes(RealData.at("documents/nist/libbiomeval/img.wsq")));
        assertThat(ImageReading.of(file, 500))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.image().width()).isGreaterThan(100));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'',unknown-format",
        "48616C6C6F,unknown-format", // a text
        "FFA0,unknown-format", // too short to be anything
        "FFA0FFA3000A,damaged", // WSQ whose picture starts before its size is told
        "FFA0FFA400,damaged", // WSQ cut off
        "FFA0FFA200110000FFFF0010000000000000000000,too-large", // WSQ of 65 535 rows
        "89504E470D0A1A0A0000000D4948445200002710000027100800000000,too-large" // PNG of 10 000 x 10 000
    })
    void aFileThatIsNoImageIsNamed(String octets, String reason) {
        assertThat(ImageReading.of(Octets.ofHex(octets), 500))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.why().key()).isEqualTo("finger.image." + reason));
    }

    @Test
    void aFileBeyondTheLongestIsNotLookedAt() {
        assertThat(ImageReading.of(Octets.of(new byte[ImageReading.OCTETS_MAX + 1]), 500))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.why().key()).isEqualTo("finger.image.too-long"));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"png,1", "jpg,2", "bmp,3", "tiff,4", "gif,5"})
    void damagedFilesNeverThrow(String format, long seed) throws IOException {
        byte[] whole = file(format).toArray();
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(1, whole.length));
            for (int hits = random.nextInt(4); hits > 0; hits--) {
                damaged[random.nextInt(Math.min(damaged.length, 200))] = (byte) random.nextInt(256);
            }
            assertThat(ImageReading.of(Octets.of(damaged), 500)).isNotNull();
        }
    }

    private static Octets file(String format) throws IOException {
        var picture = new BufferedImage(FINGER.width(), FINGER.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster()
                .setDataElements(
                        0, 0, FINGER.width(), FINGER.height(), FINGER.pixels().toArray());
        var file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, file)).isTrue();
        return Octets.of(file.toByteArray());
    }
}
