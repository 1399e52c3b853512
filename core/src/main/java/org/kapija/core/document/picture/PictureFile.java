package org.kapija.core.document.picture;

import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Unpacks image files that nobody vouches for. */
final class PictureFile {
    /**
     * Most passes over a progressive JPEG; encoders write about ten. A file of 20 MB has room for a million, each of
     * which costs as much as the whole image.
     */
    static final int PASSES_MAX = 64;

    private static final int BITS_MAX = 64; // of a pixel: four colours of 16

    private PictureFile() {}

    /** What kept an image from being unpacked, by the last word of its sentence's key. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1;

        Fault(String reason) {
            super(reason, null, false, false);
        }
    }

    static GreyImage unpacked(byte[] file, int pixelsMax) throws Fault {
        if (Packing.wraps(file) || JpegPasses.in(file) > PASSES_MAX) {
            throw new Fault("uncommon");
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Fault("unknown-format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > pixelsMax) {
                    throw new Fault("too-large");
                }
                // a tile may be larger than its image
                if (reader.isImageTiled(0) || bits(reader) > BITS_MAX) {
                    throw new Fault("uncommon");
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

    private static int bits(ImageReader reader) throws IOException {
        SampleModel pixel = reader.getImageTypes(0).next().getSampleModel();
        return IntStream.of(pixel.getSampleSize()).sum();
    }

    private static GreyImage grey(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] pixels = new byte[width * height];
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // taken as they are: Java's way from grey to colours brightens them
            picture.getRaster().getDataElements(0, 0, width, height, pixels);
            return new GreyImage(width, height, pixels);
        }
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
