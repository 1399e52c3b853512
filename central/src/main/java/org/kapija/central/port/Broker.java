package org.kapija.central.port;

import java.time.Duration;
import java.util.function.Consumer;
import org.kapija.core.value.Octets;

/** The message broker, as somewhere to open lines to. */
public interface Broker {
    /**
     * Opens a line and waits until the broker has accepted it, 20 s at most.
     *
     * @param client name of the MQTT client; the broker closes an older line of that name
     * @param keep how long the broker keeps subscriptions and messages while the line is down; zero for nothing
     * @param events hears of this line alone, on the transport's threads; it must only hand off
     * @throws LineFault if it cannot be opened
     */
    Line open(String client, Duration keep, Consumer<Event> events) throws LineFault;

    /** One connection, from its opening to its loss; a new connection is a new line. Any thread. */
    interface Line extends AutoCloseable {
        /**
         * Publishes (QoS 1) and waits for the broker's consent.
         *
         * @param kept whether the broker keeps it for later subscribers
         * @throws LineFault if the line is down or the broker refuses, by reason code
         */
        void publish(String topic, Octets payload, boolean kept) throws LineFault;

        /**
         * Subscribes (QoS 1) and waits for the broker's consent.
         *
         * @throws LineFault if the line is down or the broker refuses, by reason code
         */
        void subscribe(String filter) throws LineFault;

        /** Tells the broker that an arrived message is safe here; until then it brings it again on the next line. */
        void acknowledge(Arrived message) throws LineFault;

        /** Says goodbye within a second, or just hangs up. */
        @Override
        void close();
    }

    /** What happens on a line. */
    sealed interface Event {}

    /**
     * A message came.
     *
     * @param id the transport's name of it on this line
     * @param topic where
     * @param payload what
     */
    record Arrived(int id, String topic, Octets payload) implements Event {}

    /**
     * The line is dead; nothing more comes from it.
     *
     * @param why for the log
     */
    record Lost(String why) implements Event {}
}
