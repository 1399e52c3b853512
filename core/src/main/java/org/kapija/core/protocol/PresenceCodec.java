package org.kapija.core.protocol;

import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.wire.JournalWire;
import org.kapija.core.value.Octets;

/** Messages on {@code birth} and {@code state}. */
public final class PresenceCodec {
    private static final int LONGEST = 1_024;

    private PresenceCodec() {}

    /** Writes a presence. */
    public static Octets encode(Presence presence) {
        return Octets.of(JournalWire.Presence.newBuilder()
                .setTerminal(presence.terminal().value())
                .setSession(presence.session())
                .setOnline(presence.online())
                .setEpoch(presence.epoch())
                .setLastSequence(presence.lastSequence())
                .setListNumber(presence.listNumber())
                .setVersion(presence.version())
                .build()
                .toByteArray());
    }

    /** Reads a presence. */
    public static Parsed<Presence> decode(Octets message) {
        return Reading.read(
                "presence",
                message,
                LONGEST,
                JournalWire.Presence.parser(),
                wire -> new Presence(
                        new TerminalId(wire.getTerminal()),
                        wire.getSession(),
                        wire.getOnline(),
                        wire.getEpoch(),
                        wire.getLastSequence(),
                        wire.getListNumber(),
                        wire.getVersion()));
    }
}
