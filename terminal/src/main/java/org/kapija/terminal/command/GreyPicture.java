package org.kapija.terminal.command;

import org.kapija.core.exchange.wsq.Picture;
import org.kapija.core.exchange.wsq.WsqEncoder;
import org.kapija.core.fingerprint.ImageReading;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;

/** A picture of one finger or several in a named file, to be packed. */
sealed interface GreyPicture {
    /** A picture that WSQ takes. */
    record Read(Picture picture) implements GreyPicture {}

    /** None. */
    record Refused(String why) implements GreyPicture {}

    /**
     * Reads it.
     *
     * @param dpi pixels per inch, which the file is not asked for
     */
    static GreyPicture read(Octets file, int dpi) {
        // at the finest resolution the bound on inches allows the most pixels, those of a slap
        return switch (ImageReading.of(file, FingerprintImage.DPI_MAX)) {
            case ImageReading.Read(var image) -> {
                var picture = new Picture(image.width(), image.height(), dpi, image.pixels());
                yield WsqEncoder.takes(picture)
                        ? new Read(picture)
                        : new Refused("A side of less than " + WsqEncoder.SIDE_MIN + " pixels is no finger.");
            }
            case ImageReading.Unreadable(var why) -> new Refused(Sentence.of(why));
        };
    }
}
