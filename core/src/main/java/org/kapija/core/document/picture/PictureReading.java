package org.kapija.core.document.picture;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What the octets of an image file gave. Nothing is thrown, whatever they are. */
public sealed interface PictureReading {
    /** Longest file that is looked at, in octets. */
    int OCTETS_MAX = 20_000_000;

    /** A picture. */
    record Read(GreyImage image) implements PictureReading {}

    /**
     * No image, or one that is not unpacked.
     *
     * @param why in a sentence for the guard
     */
    record Refused(Message why) implements PictureReading {}

    /**
     * Unpacks an image, after its header has shown that it stays within bounds: 16 million pixels, and as many passes
     * over them as cameras write.
     *
     * @param file PNG, JPEG, BMP, GIF or TIFF; of several images the first
     */
    static PictureReading of(Octets file) {
        if (file.size() > OCTETS_MAX) {
            return new Refused(Message.of("picture.too-long"));
        }
        try {
            return new Read(PictureFile.unpacked(file.toArray()));
        } catch (PictureFile.Fault fault) {
            return new Refused(Message.of("picture." + fault.getMessage()));
        }
    }
}
