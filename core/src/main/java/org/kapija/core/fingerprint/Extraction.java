package org.kapija.core.fingerprint;

import java.util.Locale;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.message.Message;

/** What an image gave: a template or two, or the reason why it is no use. */
public sealed interface Extraction {
    /**
     * Fewest minutiae a template is made of: with fewer, no pair of prints of one finger reaches the threshold of 40.
     */
    int MINUTIAE_MIN = 8;

    /** Shortest side of a usable image: 2.5 mm, less than the narrowest sensor on sale. */
    double SIDE_MIN_INCHES = 0.1;

    /** Returns how good the capture is. */
    CaptureQuality quality();

    /**
     * A usable finger.
     *
     * @param templates its minutiae; seen twice if that was asked for
     * @param quality of the capture
     */
    record Extracted(Templates templates, CaptureQuality quality) implements Extraction {
        /** Returns the template of the image as it came. */
        public Template template() {
            return templates.original();
        }
    }

    /**
     * An image of no use: capture again.
     *
     * @param reason why
     * @param quality of the capture, with what would help
     */
    record TooPoor(Reason reason, CaptureQuality quality) implements Extraction {}

    /** Why an image is of no use. */
    enum Reason {
        /** The image is smaller than a piece of finger that could be compared. */
        TOO_SMALL,
        /** No ridges: no finger, or the sensor is covered. */
        BLANK,
        /** Ridges, but fewer than {@value Extraction#MINUTIAE_MIN} minutiae. */
        TOO_FEW_MINUTIAE;

        /** Returns the sentence for the guard, {@code finger.too-poor.blank} and so on. */
        public Message message() {
            return Message.of(
                    "finger.too-poor." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /**
     * Extracts the minutiae of an image; never throws, whatever the image shows. Takes 20 to 100 ms for an image of 0.1
     * megapixels.
     */
    static Extraction of(FingerprintImage image) {
        return Sighting.of(image).extraction(false);
    }

    /** Extracts them from the image as it came and once more from its ridges drawn clearly: takes twice as long. */
    static Extraction twofold(FingerprintImage image) {
        return Sighting.of(image).extraction(true);
    }
}
