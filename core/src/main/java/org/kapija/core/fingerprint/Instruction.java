package org.kapija.core.fingerprint;

import java.util.Locale;
import org.kapija.core.message.Message;

/** What the traveller can do for a better print. */
public enum Instruction {
    /** The print will do. */
    NONE,
    /** Ridges are broken and pale: moisten the finger. */
    DRY,
    /** Ridges run together: dry the finger. */
    WET,
    /** Little of the finger touches, or nothing: press harder. */
    LIGHT,
    /** The finger is pressed flat, ridges are broad and valleys narrow: press less. */
    HARD,
    /** The finger lies at the edge: place it in the middle. */
    OFF_CENTRE;

    /** Returns the sentence for the traveller, {@code finger.instruction.dry} and so on. */
    public Message message() {
        return Message.of(
                "finger.instruction." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
