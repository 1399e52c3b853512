package org.kapija.hardware.chip;

import org.kapija.hardware.port.ChipReading.Reason;

/** A reading that cannot go on, and why. */
final class ChipFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ChipFailure(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    ChipFailure(Reason reason, Throwable cause) {
        super(reason + ": " + cause, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
