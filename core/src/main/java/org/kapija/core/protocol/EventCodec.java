package org.kapija.core.protocol;

import java.util.Optional;
import org.kapija.core.inspection.Event;
import org.kapija.core.value.Octets;

/** Events as octets and back. */
@SuppressWarnings("DoNotCallSuggester")
public final class EventCodec {
    /** Longest payload in octets: a registration with ten templates of 4 kB leaves room. */
    public static final int PAYLOAD_MAX = 65_536;

    private EventCodec() {}

    /** Writes an event; equal events give equal octets. */
    public static EncodedEvent encode(Event event) {
        throw new UnsupportedOperationException("not yet written: " + event);
    }

    /**
     * Reads an event.
     *
     * @param attachment as {@link #encode} gave it; empty at central and after erasure
     */
    public static Parsed<Event> decode(String kind, Octets payload, Optional<Octets> attachment) {
        throw new UnsupportedOperationException("not yet written: " + kind + payload + attachment);
    }
}
