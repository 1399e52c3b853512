package org.kapija.central.adapter.mqtt;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.kapija.central.port.Broker;
import org.kapija.central.port.LineFault;
import org.kapija.core.value.Octets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Paho client for one connection. What it says after the line's end is not passed on. */
final class PahoLine implements Broker.Line {
    private static final Logger LOG = LoggerFactory.getLogger(PahoLine.class);
    private static final long ANSWER_MILLIS = 10_000;
    private static final long GOODBYE_MILLIS = 500;

    /** MQTT 5, 2.4: codes from here on are failures. Paho reports them as success. */
    private static final int FAILURE = 0x80;

    private final MqttAsyncClient transport;
    private final Consumer<Broker.Event> events;
    private final AtomicBoolean open = new AtomicBoolean(true);

    PahoLine(MqttAsyncClient transport, Consumer<Broker.Event> events) {
        this.transport = transport;
        this.events = events;
        transport.setManualAcks(true);
        transport.setCallback(new Ear());
    }

    @Override
    public void publish(String topic, Octets payload, boolean kept) throws LineFault {
        try {
            consent("publishing to " + topic, transport.publish(topic, payload.toArray(), 1, kept));
        } catch (MqttException failed) {
            throw new LineFault("publishing to " + topic + " failed", failed);
        }
    }

    @Override
    public void subscribe(String filter) throws LineFault {
        try {
            consent("subscribing to " + filter, transport.subscribe(filter, 1));
        } catch (MqttException failed) {
            throw new LineFault("subscribing to " + filter + " failed", failed);
        }
    }

    private static void consent(String what, IMqttToken token) throws MqttException, LineFault {
        token.waitForCompletion(ANSWER_MILLIS);
        int[] reasons = token.getReasonCodes();
        int worst = reasons == null ? 0 : Arrays.stream(reasons).max().orElse(0);
        if (worst >= FAILURE) {
            throw new LineFault("%s was refused by the broker with reason 0x%02x".formatted(what, worst));
        }
    }

    @Override
    public void acknowledge(Broker.Arrived message) throws LineFault {
        try {
            transport.messageArrivedComplete(message.id(), 1);
        } catch (MqttException failed) {
            throw new LineFault("acknowledging failed", failed);
        }
    }

    @Override
    public void close() {
        open.set(false);
        try {
            if (transport.isConnected()) {
                // ends when the connection is down; disconnectForcibly would wait for an answer that never comes
                transport.disconnect(GOODBYE_MILLIS).waitForCompletion(2 * GOODBYE_MILLIS);
            }
        } catch (MqttException unheard) {
            LOG.debug("saying goodbye: {}", unheard.toString());
        }
        try {
            transport.disconnectForcibly(0, 0, false);
        } catch (MqttException gone) {
            LOG.debug("hanging up: {}", gone.toString());
        }
        try {
            transport.close(true);
        } catch (MqttException busy) {
            LOG.debug("closing: {}", busy.toString());
        }
    }

    private void lost(String why) {
        if (open.getAndSet(false)) {
            events.accept(new Broker.Lost(why));
        }
    }

    /** Hands off what Paho reports. */
    private final class Ear implements MqttCallback {
        @Override
        public void messageArrived(String topic, MqttMessage message) {
            if (open.get()) {
                events.accept(new Broker.Arrived(message.getId(), topic, Octets.of(message.getPayload())));
            }
        }

        @Override
        public void disconnected(MqttDisconnectResponse response) {
            lost(String.valueOf(response));
        }

        @Override
        public void mqttErrorOccurred(MqttException error) {
            LOG.debug("transport: {}", error.toString());
        }

        @Override
        public void deliveryComplete(IMqttToken token) {
            // publish() waits for it
        }

        @Override
        public void connectComplete(boolean again, String uri) {
            // open() waits for it
        }

        @Override
        public void authPacketArrived(int reason, MqttProperties properties) {
            LOG.warn("the broker asks for an exchange that was never agreed, reason {}", reason);
        }
    }
}
