package org.kapija.terminal.adapter.mqtt;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.Broker;
import org.kapija.terminal.port.Line;
import org.kapija.terminal.port.LineEvent;
import org.kapija.terminal.port.LinkFault;

/**
 * The broker by way of Paho's MQTT 5 client, of which only the transport is used: each line is a fresh client with
 * nothing kept, no buffer and no reconnecting of its own. All of those lose or repeat messages when the broker dies.
 */
public final class PahoBroker implements Broker {
    private static final int CONNECT_SECONDS = 10;
    private static final int KEEP_ALIVE_SECONDS = 30;
    /** Messages under way to us: fewer than our queues hold, or answers to our own requests would wait behind them. */
    private static final int ARRIVALS_MAX = 32;
    /** What MQTT 5 allows when the broker names no limit (3.2.2.3.3). */
    private static final int WINDOW_UNLIMITED = 65_535;

    private final URI address;
    private final Optional<SSLSocketFactory> tls;
    private final int connectSeconds;

    /**
     * A broker to be reached with the terminal's certificate.
     *
     * @param address such as {@code ssl://central.example:8883}
     */
    public PahoBroker(URI address, SSLSocketFactory tls) {
        this(address, Optional.of(tls), CONNECT_SECONDS);
    }

    /** A broker with less patience, or without TLS: for tests on one machine. */
    PahoBroker(URI address, Optional<SSLSocketFactory> tls, int connectSeconds) {
        this.address = address;
        this.tls = tls;
        this.connectSeconds = connectSeconds;
    }

    @Override
    public Line open(Terms terms, Consumer<LineEvent> events) throws LinkFault {
        try {
            var client = new MqttAsyncClient(address.toString(), terms.client(), new MemoryPersistence());
            var line = new PahoLine(client, address, events);
            try {
                var token = client.connect(options(terms));
                token.waitForCompletion(2_000L * connectSeconds); // TCP and TLS, then MQTT
                line.limitedTo(limits(token));
                return line;
            } catch (MqttException failed) {
                line.close();
                throw explained(ConnectFailure.of(failed, address));
            } catch (LinkFault unusable) {
                line.close();
                throw unusable;
            }
        } catch (MqttException unusable) {
            throw ConnectFailure.of(unusable, address);
        }
    }

    private MqttConnectionOptions options(Terms terms) {
        var options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        options.setCleanStart(terms.keep().isZero());
        options.setSessionExpiryInterval(terms.keep().toSeconds());
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setConnectionTimeout(connectSeconds);
        options.setTopicAliasMaximum(0);
        options.setReceiveMaximum(ARRIVALS_MAX);
        tls.ifPresent(options::setSocketFactory);
        terms.will().ifPresent(will -> {
            var message = new MqttMessage(will.payload().toArray());
            message.setQos(1);
            message.setRetained(true);
            options.setWill(will.topic(), message);
        });
        return options;
    }

    /**
     * The broker's window. Paho reads limits above 32 767 as negative numbers and then refuses every publication; it
     * also resends messages under aliases that a new connection does not know. Both are refused here, in words.
     */
    private int limits(IMqttToken connected) throws LinkFault {
        var properties = connected.getResponseProperties();
        Integer aliases = properties.getTopicAliasMaximum();
        if (aliases != null && aliases != 0) {
            throw new LinkFault(Message.of("broker.aliases-offered", "broker", place(), "offered", aliases.toString()));
        }
        Integer window = properties.getReceiveMaximum();
        if (window == null) {
            return WINDOW_UNLIMITED;
        }
        if (window <= 0) {
            int told = window & 0xFFFF;
            throw new LinkFault(
                    Message.of("broker.receive-maximum", "broker", place(), "offered", Integer.toString(told)));
        }
        return window;
    }

    /** A broker that hung up without a word may have said before why: asked again, by somebody who only listens. */
    private LinkFault explained(LinkFault fault) {
        boolean hungUp = fault.sentence().key().equals(ConnectFailure.CLOSED);
        return hungUp && tls.isPresent() && CertificateQuestion.refused(address, tls.get())
                ? ConnectFailure.certificateRefused(address, fault)
                : fault;
    }

    private String place() {
        return address.getHost() + ":" + address.getPort();
    }
}
