package org.kapija.terminal.port;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What happens on a line after it was opened. */
public sealed interface LineEvent {
    /** The broker took a publication. This says nothing of central. */
    record Taken(long ticket) implements LineEvent {}

    /**
     * The broker refused a publication.
     *
     * @param reason MQTT 5 reason code, 0x80 or more
     */
    record Rejected(long ticket, int reason) implements LineEvent {}

    /**
     * A message came.
     *
     * @param id the transport's name of it on this line
     */
    record Arrived(int id, String topic, Octets payload) implements LineEvent {}

    /** The line is dead; nothing more comes from it. */
    record Lost(Message why) implements LineEvent {}
}
