package org.kapija.core.protocol;

import java.util.Locale;
import java.util.Optional;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.HelpRequested;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.protocol.wire.EventWire;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/** Events as octets and back. */
public final class EventCodec {
    /** Longest payload in octets: a hundred candidates with the longest texts, or a registration with ten fingers. */
    public static final int PAYLOAD_MAX = 1_000_000;

    private EventCodec() {}

    /** Writes an event; equal events give equal octets. */
    public static EncodedEvent encode(Event event) {
        EventWire.EventPayload payload = switch (event) {
            case CaseEvent happened -> CaseEventWriter.write(happened);
            case TerminalEvent happened -> TerminalEventWire.write(happened);
            case HelpRequested help -> CaseEventWriter.write(help);
        };
        return new EncodedEvent(kind(payload), Octets.of(payload.toByteArray()), attachment(event));
    }

    /**
     * Reads an event.
     *
     * @param kind as the entry's header names it
     * @param attachment as {@link #encode} gave it; empty at central and after erasure
     */
    public static Parsed<Event> decode(String kind, Octets payload, Optional<Octets> attachment) {
        return Reading.read(
                "event", payload, PAYLOAD_MAX, EventWire.EventPayload.parser(), wire -> event(kind, wire, attachment));
    }

    private static Event event(String kind, EventWire.EventPayload wire, Optional<Octets> attachment) {
        if (!kind(wire).equals(kind)) {
            throw new IllegalArgumentException("kind: another than the payload's");
        }
        return wire.getEventCase().getNumber() < EventWire.EventPayload.STARTED_FIELD_NUMBER
                ? CaseEventReader.read(wire, attachment.map(Sensitive::of))
                : TerminalEventWire.read(wire);
    }

    /** The name of the case that is set, with hyphens. */
    private static String kind(EventWire.EventPayload payload) {
        return payload.getEventCase().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A finger's template stays at the terminal: nobody else needs it, except on a ground that the law names. */
    private static Optional<Octets> attachment(Event event) {
        return switch (event) {
            case CaseEvent.FingerCaptured captured -> captured.template().map(Sensitive::reveal);
            case CaseEvent.FingerPoor poor -> poor.template().map(Sensitive::reveal);
            case CaseEvent _, TerminalEvent _, HelpRequested _ -> Optional.empty();
        };
    }
}
