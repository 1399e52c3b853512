package org.kapija.core.document.barcode;

import org.kapija.core.document.picture.GreyImage;
import org.kapija.core.document.picture.PictureReading;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What an image gave. Nothing is thrown, whatever its octets are. */
public sealed interface BarcodeReading {
    /** A barcode; of several, one of them. */
    record Read(Barcode barcode) implements BarcodeReading {}

    /** An image without a barcode that could be read. */
    record None() implements BarcodeReading {}

    /**
     * No image, or one that is not unpacked.
     *
     * @param why in a sentence for the guard
     */
    record Refused(Message why) implements BarcodeReading {}

    /**
     * Looks for a barcode, turned or not. Takes up to some seconds for the largest images.
     *
     * @param file PNG, JPEG, BMP, GIF or TIFF
     */
    static BarcodeReading of(Octets file) {
        return switch (PictureReading.of(file)) {
            case PictureReading.Read(GreyImage image) ->
                ZxingDecoder.decode(image).<BarcodeReading>map(Read::new).orElseGet(None::new);
            case PictureReading.Refused(Message why) -> new Refused(why);
        };
    }
}
