package org.kapija.core.fingerprint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * What the octets of an image file gave. Sizes are read from the file's header before anything is unpacked.
 *
 * <p>Grey values are taken as the sensor gave them. Java's own way to colours, which SourceAFIS takes when it opens a
 * file by itself, brightens 8-bit grey pictures: on five public sets it missed between 0.7 and 7.5 percent more pairs
 * of one finger at score 40.
 */
public sealed interface ImageReading {
    /** Longest file that is looked at, in octets: an uncompressed slap at 1000 dpi in three colours. */
    int OCTETS_MAX = 48_000_000;

    /**
     * A picture.
     *
     * @param image its grey values; colours are averaged
     */
    record Read(FingerprintImage image) implements ImageReading {}

    /**
     * No picture that could be used.
     *
     * @param why the sentence for the person who gave the file
     */
    record Unreadable(Message why) implements ImageReading {}

    /**
     * Reads an image file: PNG, JPEG, BMP, GIF, TIFF or WSQ.
     *
     * @param file its octets
     * @param dpi pixels per inch; what the file says of itself is not believed, most files say nothing or 72
     */
    static ImageReading of(Octets file, int dpi) {
        if (file.size() > OCTETS_MAX) {
            return unreadable("too-long");
        }
        if (WsqReading.looksLikeOne(file)) {
            return wsq(file, dpi);
        }
        try {
            return picture(file.toArray(), dpi);
        } catch (IOException | RuntimeException _) {
            // the decoders throw whatever index or state a damaged file led them to
            return unreadable("damaged");
        }
    }

    private static ImageReading wsq(Octets file, int dpi) {
        int sideMax = FingerprintImage.SIDE_MAX_INCHES * dpi;
        return switch (WsqReading.of(file, sideMax)) {
            case WsqReading.Read(var picture) ->
                new Read(new FingerprintImage(picture.width(), picture.height(), dpi, picture.pixels()));
            case WsqReading.Refused(var why) when why.equals(WsqReading.TOO_LARGE) -> unreadable("too-large");
            case WsqReading.Refused _ -> unreadable("damaged");
        };
    }

    private static ImageReading picture(byte[] octets, int dpi) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
            Optional<ImageReader> found = readerOf(stream);
            if (found.isEmpty()) {
                return unreadable("unknown-format");
            }
            ImageReader reader = found.get();
            try {
                reader.setInput(stream, true, true);
                return Math.max(reader.getWidth(0), reader.getHeight(0)) > FingerprintImage.SIDE_MAX_INCHES * dpi
                        ? unreadable("too-large")
                        : new Read(fingerIn(reader.read(0), dpi));
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<ImageReader> readerOf(ImageInputStream stream) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        return readers.hasNext() ? Optional.of(readers.next()) : Optional.empty();
    }

    private static FingerprintImage fingerIn(BufferedImage picture, int dpi) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean grey = picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        byte[] pixels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                pixels[row * width + column] = (byte)
                        (grey ? picture.getRaster().getSample(column, row, 0) : mean(picture.getRGB(column, row)));
            }
        }
        return new FingerprintImage(width, height, dpi, Octets.of(pixels));
    }

    private static int mean(int colour) {
        return ((colour & 0xFF) + ((colour >> 8) & 0xFF) + ((colour >> 16) & 0xFF)) / 3;
    }

    /** Refuses a file with a sentence of the catalogue. */
    private static ImageReading unreadable(String reason) {
        return new Unreadable(Message.of("finger.image." + reason));
    }
}
