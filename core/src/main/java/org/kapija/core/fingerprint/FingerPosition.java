package org.kapija.core.fingerprint;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which finger, in the codes of ISO/IEC 19794-2:2005 (7.4.2.1) and ANSI/NIST-ITL (table of friction ridge positions).
 */
public enum FingerPosition {
    /** Not stated by whoever took the print: such a print is compared with every finger. */
    UNKNOWN(0),
    RIGHT_THUMB(1),
    RIGHT_INDEX(2),
    RIGHT_MIDDLE(3),
    RIGHT_RING(4),
    RIGHT_LITTLE(5),
    LEFT_THUMB(6),
    LEFT_INDEX(7),
    LEFT_MIDDLE(8),
    LEFT_RING(9),
    LEFT_LITTLE(10);

    private final int code;

    FingerPosition(int code) {
        this.code = code;
    }

    /** Returns the code of the standards, 0 (unknown) to 10. */
    public int code() {
        return code;
    }

    /** Finds the position of a code; empty for palms, slaps and everything else that is not one finger. */
    public static Optional<FingerPosition> ofCode(int code) {
        return Arrays.stream(values()).filter(position -> position.code == code).findFirst();
    }

    /** Returns whether prints of the two positions may stem from one finger: equal, or one of them not stated. */
    public boolean mayBe(FingerPosition other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
