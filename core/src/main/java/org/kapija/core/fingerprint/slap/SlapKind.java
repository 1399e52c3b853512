package org.kapija.core.fingerprint.slap;

import java.util.List;
import org.kapija.core.fingerprint.FingerPosition;

/** The three images of a 4-4-2 capture. */
public enum SlapKind {
    /** Four fingers of the right hand (ANSI/NIST-ITL position 13). */
    RIGHT_FOUR,
    /** Four fingers of the left hand (position 14). */
    LEFT_FOUR,
    /** Both thumbs (position 15). */
    THUMBS;

    /** Returns the fingers from the left of the image to the right. */
    public List<FingerPosition> positions() {
        return switch (this) {
            case RIGHT_FOUR ->
                List.of(
                        FingerPosition.RIGHT_INDEX,
                        FingerPosition.RIGHT_MIDDLE,
                        FingerPosition.RIGHT_RING,
                        FingerPosition.RIGHT_LITTLE);
            case LEFT_FOUR ->
                List.of(
                        FingerPosition.LEFT_LITTLE,
                        FingerPosition.LEFT_RING,
                        FingerPosition.LEFT_MIDDLE,
                        FingerPosition.LEFT_INDEX);
            case THUMBS -> List.of(FingerPosition.LEFT_THUMB, FingerPosition.RIGHT_THUMB);
        };
    }
}
