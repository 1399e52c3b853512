package org.kapija.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.kapija.core.value.Octets;

/** Small picture files of every format that is read. */
public final class Pictures {
    private static final int SIDE = 12;

    private Pictures() {}

    /** Returns one of each format, grey and in colours. */
    public static List<Octets> files() {
        return Stream.of("png", "jpg", "bmp", "gif", "tiff")
                .flatMap(format -> Stream.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB)
                        .map(type -> file(format, type)))
                .toList();
    }

    private static Octets file(String format, int type) {
        var picture = new BufferedImage(SIDE, SIDE, type);
        for (int at = 0; at < SIDE * SIDE; at++) {
            picture.setRGB(at % SIDE, at / SIDE, at * 0x01_0503);
        }
        var octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, octets);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return Octets.of(octets.toByteArray());
    }
}
