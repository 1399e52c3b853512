package org.kapija.core.fingerprint.slap;

import java.util.List;
import java.util.Locale;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.message.Message;

/** What an image of several fingers gave. */
public sealed interface SlapReading {
    /**
     * All fingers that were expected.
     *
     * @param fingers from the left of the image to the right
     * @param turn of the hand from upright, degrees, clockwise positive
     */
    record Separated(List<Finger> fingers, double turn) implements SlapReading {
        public Separated {
            fingers = List.copyOf(fingers);
        }
    }

    /**
     * One finger, cut out and turned upright.
     *
     * @param image as fine as the slap was
     */
    record Finger(FingerPosition position, FingerprintImage image) {}

    /**
     * No use: capture again.
     *
     * @param reason why
     * @param found fingers seen, 0 or more
     */
    record Refused(Reason reason, int found) implements SlapReading {}

    /** Why an image of several fingers is of no use. */
    enum Reason {
        /** No ridges. */
        BLANK,
        /** Fewer fingers than expected: one does not touch, or two lie together. */
        TOO_FEW,
        /** More fingers than expected: a thumb or the palm touches as well. */
        TOO_MANY,
        /** The lengths of the fingers are those of the other hand. */
        OTHER_HAND;

        /** Returns the sentence for the guard, {@code finger.slap.blank} and so on. */
        public Message message() {
            return Message.of("finger.slap." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
