package org.kapija.core.document.picture;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What the octets of an image file gave. Nothing is thrown, whatever they are. */
public sealed interface PictureReading {
    /** Longest file that is looked at, in octets. */
    int OCTETS_MAX = 20_000_000;

    /**
     * Most pixels that are unpacked: twice what document cameras give. A file of some octets can announce any number.
     */
    int PIXELS_MAX = 16_000_000;

    /** A picture. */
    record Read(GreyImage image) implements PictureReading {}

    /**
     * No image, or one that is not unpacked.
     *
     * @param why in a sentence for the guard
     */
    record Refused(Message why) implements PictureReading {}

    /**
     * Unpacks an image of at most {@link #PIXELS_MAX} pixels.
     *
     * @param file PNG, JPEG, BMP, GIF or TIFF; of several images the first
     */
    static PictureReading of(Octets file) {
        return of(file, PIXELS_MAX);
    }

    /**
     * Unpacks an image, after its header has shown that it stays within bounds: so many pixels, and as many passes over
     * them as cameras write. It takes up to six octets of memory a pixel for a moment.
     *
     * @param file PNG, JPEG, BMP, GIF or TIFF; of several images the first
     * @param pixelsMax most pixels that are unpacked
     */
    static PictureReading of(Octets file, int pixelsMax) {
        if (file.size() > OCTETS_MAX) {
            return new Refused(Message.of("picture.too-long"));
        }
        try {
            return new Read(PictureFile.unpacked(file.toArray(), pixelsMax));
        } catch (PictureFile.Fault fault) {
            return new Refused(Message.of("picture." + fault.getMessage()));
        }
    }
}
