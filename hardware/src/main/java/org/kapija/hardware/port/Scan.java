package org.kapija.hardware.port;

import org.kapija.core.fingerprint.image.FingerprintImage;

/** What became of asking a sensor for a finger. */
public sealed interface Scan {
    /** A finger was there and its image arrived whole. */
    record Captured(FingerprintImage image) implements Scan {}

    /** No finger was placed before patience ran out. */
    record NoFinger() implements Scan {}

    /** Something lay on the glass until patience ran out, but no image could be made of it: dry, light or dirty. */
    record TooFaint() implements Scan {}
}
