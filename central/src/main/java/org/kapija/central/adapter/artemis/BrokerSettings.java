package org.kapija.central.adapter.artemis;

import java.nio.file.Path;

/**
 * What the embedded broker needs to start.
 *
 * @param port on the loopback interface; 0 takes any free one
 * @param identity PKCS #12 with the broker's key and certificate
 * @param trust PKCS #12 with the authority of clients
 * @param secret the text that opens both
 * @param directory where queues are kept
 */
public record BrokerSettings(int port, Path identity, Path trust, String secret, Path directory) {
    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "broker on port " + port + " in " + directory;
    }
}
