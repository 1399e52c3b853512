package org.kapija.terminal.port;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.core.value.Octets;

/** The message broker, as somewhere to open lines to. */
public interface Broker {
    /**
     * On what terms a line is opened.
     *
     * @param client name of the MQTT client; one line for a name at a time
     * @param keep how long the broker keeps subscriptions and messages while the line is down; zero for nothing
     * @param will what the broker says for us when the line dies
     */
    record Terms(String client, Duration keep, Optional<Will> will) {}

    /**
     * Last words, kept by the broker for whoever asks later.
     *
     * @param topic where to
     * @param payload what
     */
    record Will(String topic, Octets payload) {}

    /**
     * Opens a line and waits until the broker has accepted it, 20 s at most.
     *
     * @param events hears of this line alone, on the transport's threads, from before this call returns; it must only
     *     hand off
     * @throws LinkFault if it cannot be opened, or the broker's limits would break the transport
     */
    Line open(Terms terms, Consumer<LineEvent> events) throws LinkFault;
}
