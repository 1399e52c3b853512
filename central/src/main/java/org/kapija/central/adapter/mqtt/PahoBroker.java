package org.kapija.central.adapter.mqtt;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.kapija.central.port.Broker;
import org.kapija.central.port.LineFault;

/**
 * Lines to the broker by way of Paho's MQTT 5 client, of which only the transport is used: each line is a fresh client
 * with nothing kept, no buffer and no reconnecting of its own.
 */
public final class PahoBroker implements Broker {
    private static final long PATIENCE_MILLIS = 20_000;
    private static final int CONNECT_SECONDS = 10;
    private static final int KEEP_ALIVE_SECONDS = 30;

    /**
     * Most messages the broker sends ahead of our acknowledgement; whoever listens must have room for as many. Paho
     * reads more than 32 767 as a negative number.
     */
    public static final int AHEAD_MAX = 256;

    private final URI address;
    private final SSLSocketFactory tls;

    /**
     * A broker to be reached with central's certificate.
     *
     * @param address such as {@code ssl://localhost:8883}
     */
    public PahoBroker(URI address, SSLSocketFactory tls) {
        this.address = address;
        this.tls = tls;
    }

    @Override
    public Line open(String client, Duration keep, Consumer<Event> events) throws LineFault {
        try {
            var transport = new MqttAsyncClient(address.toString(), client, new MemoryPersistence());
            var line = new PahoLine(transport, events);
            try {
                transport.connect(options(keep)).waitForCompletion(PATIENCE_MILLIS);
                return line;
            } catch (MqttException failed) {
                line.close();
                throw new LineFault("connecting " + client + " to " + address + " failed", failed);
            }
        } catch (MqttException failed) {
            throw new LineFault("no client " + client + " for " + address, failed);
        }
    }

    private MqttConnectionOptions options(Duration keep) {
        var options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        options.setCleanStart(keep.isZero());
        options.setSessionExpiryInterval(keep.toSeconds());
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setConnectionTimeout(CONNECT_SECONDS);
        options.setTopicAliasMaximum(0);
        options.setReceiveMaximum(AHEAD_MAX);
        options.setSocketFactory(tls);
        return options;
    }
}
