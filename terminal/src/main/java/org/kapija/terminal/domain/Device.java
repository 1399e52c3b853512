package org.kapija.terminal.domain;

import java.util.Locale;

/** A device of the lane, by its place on the guard's screen. */
public enum Device {
    /** The fingerprint sensor. */
    FINGERPRINT,
    /** The document reader. */
    DOCUMENT,
    /** The camera above the document. */
    CAMERA,
    /** The reader of chips. */
    CHIP,
    /** The tower light. */
    BEACON,
    /** The barrier. */
    BARRIER,
    /** The loop that tells that the housing was opened. */
    CASE,
    /** The switch under the document. */
    PRESENCE;

    /** Returns the word used in data, such as {@code fingerprint}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
