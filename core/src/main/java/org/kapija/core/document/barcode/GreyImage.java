package org.kapija.core.document.barcode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kapija.core.value.Octets;

/** Grey values of an image, one octet each, 0 is black, row by row from the top. */
final class GreyImage {
    /**
     * Most pixels that are unpacked: twice what document cameras give. A file of some octets can announce any number.
     */
    static final int PIXELS_MAX = 16_000_000;

    private final int width;
    private final int height;
    private final byte[] pixels;

    private GreyImage(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The values themselves, no copy: there are millions of them. */
    byte[] pixels() {
        return pixels;
    }

    /** What kept an image from being unpacked, by the last word of its sentence's key. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1;

        Fault(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Unpacks a file, whose size was read from its header before. */
    static GreyImage of(Octets file) throws Fault {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.toArray()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Fault("unknown-format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > PIXELS_MAX) {
                    throw new Fault("too-large");
                }
                return grey(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            // the decoders throw whatever index or state a damaged file led them to
            throw new Fault("damaged");
        }
    }

    private static GreyImage grey(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int colour = row[x];
                // green counts twice, as the eye has it
                pixels[y * width + x] =
                        (byte) (((colour >> 16 & 0xFF) + 2 * (colour >> 8 & 0xFF) + (colour & 0xFF)) / 4);
            }
        }
        return new GreyImage(width, height, pixels);
    }
}
