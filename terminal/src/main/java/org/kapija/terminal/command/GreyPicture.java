package org.kapija.terminal.command;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.kapija.core.exchange.wsq.Picture;
import org.kapija.core.exchange.wsq.WsqEncoder;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.fingerprint.ImageReading;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** A picture of one finger or several in a named file, to be packed. */
sealed interface GreyPicture {
    /** Longest side in pixels. */
    int SIDE_MAX = FingerprintImage.SIDE_MAX_INCHES * FingerprintImage.DPI_MAX;

    /** A picture that WSQ takes. */
    record Read(Picture picture) implements GreyPicture {}

    /** None. */
    record Refused(String why) implements GreyPicture {}

    /**
     * Reads it.
     *
     * @param dpi pixels per inch; only a WSQ file is asked for its own, which has to be the same
     */
    static GreyPicture read(Octets file, int dpi) {
        return WsqReading.looksLikeOne(file) ? packed(file, dpi) : plain(file, dpi);
    }

    /** Packs grey values, row by row, without loss. */
    static Octets png(int width, int height, Octets pixels) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, pixels.toArray());
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Octets.of(png.toByteArray());
    }

    private static GreyPicture packed(Octets file, int dpi) {
        return switch (WsqReading.of(file, SIDE_MAX)) {
            case WsqReading.Read(var picture)
            when picture.dpi() != 0 && picture.dpi() != dpi ->
                new Refused(Sentence.of(Message.of(
                        "wsq.dpi", "found", Integer.toString(picture.dpi()), "said", Integer.toString(dpi))));
            case WsqReading.Read(var picture) -> taken(picture);
            case WsqReading.Refused(var why) -> new Refused(Sentence.of(why));
        };
    }

    private static GreyPicture plain(Octets file, int dpi) {
        // at the finest resolution the bound on inches allows the most pixels, those of a slap
        return switch (ImageReading.of(file, FingerprintImage.DPI_MAX)) {
            case ImageReading.Read(var image) -> taken(new Picture(image.width(), image.height(), dpi, image.pixels()));
            case ImageReading.Unreadable(var why) -> new Refused(Sentence.of(why));
        };
    }

    private static GreyPicture taken(Picture picture) {
        return WsqEncoder.takes(picture)
                ? new Read(picture)
                : new Refused("A side of less than " + WsqEncoder.SIDE_MIN + " pixels is no finger.");
    }
}
