package org.kapija.hardware.camera;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** What a camera's program writes: images one behind the other. */
public final class JpegStreamTarget implements FuzzTarget {
    private static final int OCTETS_MAX = 10_000;

    @Override
    public List<Octets> seeds() {
        byte[] image = image();
        var twice = new ByteArrayOutputStream();
        twice.writeBytes(image);
        twice.writeBytes(image);
        return List.of(Octets.of(image), Octets.of(twice.toByteArray()));
    }

    @Override
    public Answer meet(Octets input) {
        var stream = new JpegStream(new ByteArrayInputStream(input.toArray()), OCTETS_MAX);
        try {
            boolean any = false;
            for (var image = stream.next(); image.isPresent(); image = stream.next()) {
                any = true;
            }
            return any ? Answer.value() : new Answer(false, List.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException("in memory", impossible);
        }
    }

    private static byte[] image() {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY), "jpeg", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("in memory", impossible);
        }
    }
}
