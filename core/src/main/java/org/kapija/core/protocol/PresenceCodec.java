package org.kapija.core.protocol;

import org.kapija.core.value.Octets;

/** Messages on {@code birth} and {@code state}. */
@SuppressWarnings("DoNotCallSuggester")
public final class PresenceCodec {
    private PresenceCodec() {}

    /** Writes a presence. */
    public static Octets encode(Presence presence) {
        throw new UnsupportedOperationException("not yet written: " + presence);
    }

    /** Reads a presence. */
    public static Parsed<Presence> decode(Octets message) {
        throw new UnsupportedOperationException("not yet written: " + message);
    }
}
