package org.kapija.hardware.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

class JpegStreamTest {
    private static final int OCTETS_MAX = 100_000;

    private final SplittableRandom random = new SplittableRandom(1);

    private static List<Octets> images(byte[] stream, int octetsMax) throws IOException {
        var parted = new JpegStream(new ByteArrayInputStream(stream), octetsMax);
        List<Octets> images = new ArrayList<>();
        for (Optional<Octets> image = parted.next(); image.isPresent(); image = parted.next()) {
            images.add(image.get());
        }
        return images;
    }

    private byte[] photograph(int width) throws IOException {
        var image = new BufferedImage(width, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < 40; y++) {
                image.getRaster().setSample(x, y, 0, random.nextInt(256));
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", file);
        return file.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void everyImageOfAStreamComesOutAsItWentIn() throws IOException {
        List<Octets> sent = new ArrayList<>();
        var stream = new ByteArrayOutputStream();
        for (int width = 8; width < 200; width += 8) {
            byte[] image = photograph(width);
            sent.add(Octets.of(image));
            stream.writeBytes(image);
            byte[] between = new byte[random.nextInt(5)]; // some programs pad
            stream.writeBytes(between);
        }
        assertThat(images(stream.toByteArray(), OCTETS_MAX)).isEqualTo(sent);
    }

    @Test
    void aThumbnailInsideAnImageEndsNothing() throws IOException {
        byte[] thumbnail = photograph(8);
        byte[] image = photograph(64);
        int length = thumbnail.length + 2;
        byte[] head = {image[0], image[1], (byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length};
        byte[] rest = new byte[image.length - 2];
        System.arraycopy(image, 2, rest, 0, rest.length);
        byte[] whole = joined(head, thumbnail, rest);
        assertThat(images(joined(whole, image), OCTETS_MAX)).containsExactly(Octets.of(whole), Octets.of(image));
    }

    @Test
    void aTornImageCostsTheNextOneAtMost() throws IOException {
        byte[] image = photograph(64);
        byte[] next = photograph(32);
        for (int cut = 2; cut < image.length; cut += 7) {
            byte[] torn = new byte[cut];
            System.arraycopy(image, 0, torn, 0, cut);
            assertThat(images(joined(torn, next, next), OCTETS_MAX))
                    .as("cut at %d", cut)
                    .last()
                    .isEqualTo(Octets.of(next));
        }
    }

    @Test
    void anImageThatIsTooLongIsLeftOut() throws IOException {
        byte[] large = photograph(400);
        byte[] small = photograph(16);
        assertThat(images(joined(large, small), large.length - 1)).containsExactly(Octets.of(small));
    }

    @Test
    void whatIsNoStreamOfImagesEndsWithoutOne() throws IOException {
        assertThat(images(new byte[0], OCTETS_MAX)).isEmpty();
        assertThat(images(HexFormat.of().parseHex("ffd8ff"), OCTETS_MAX)).isEmpty();
        byte[] noise = new byte[100_000];
        for (int round = 0; round < 50; round++) {
            random.nextBytes(noise);
            assertThat(images(noise, OCTETS_MAX)).allMatch(image -> image.size() <= OCTETS_MAX);
        }
    }
}
