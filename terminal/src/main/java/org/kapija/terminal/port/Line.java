package org.kapija.terminal.port;

import org.kapija.core.value.Octets;

/** One connection to the broker, from its opening to its loss; a new connection is a new line. Any thread. */
public interface Line extends AutoCloseable {
    /** Returns how many publications the broker lets be unacknowledged, 1 or more. */
    int window();

    /**
     * Hands a message to the broker (QoS 1); {@link LineEvent.Taken} or {@link LineEvent.Rejected} follows, unless the
     * line is lost.
     *
     * @param ticket comes back in the event
     * @param kept whether the broker keeps it for later subscribers
     * @throws LinkFault if the line is down
     */
    void publish(long ticket, String topic, Octets payload, boolean kept) throws LinkFault;

    /**
     * Asks for messages (QoS 1) and waits for the broker's consent.
     *
     * @throws LinkFault if the line is down or the broker does not grant it
     */
    void subscribe(String filter) throws LinkFault;

    /** Asks for no more messages. */
    void unsubscribe(String filter) throws LinkFault;

    /** Tells the broker that an arrived message is safe here; until then it will bring it again on the next line. */
    void acknowledge(LineEvent.Arrived message) throws LinkFault;

    /** Says goodbye within a second, or just hangs up. No event follows. */
    @Override
    void close();
}
