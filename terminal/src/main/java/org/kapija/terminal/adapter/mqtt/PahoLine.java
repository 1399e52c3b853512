package org.kapija.terminal.adapter.mqtt;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.terminal.port.Line;
import org.kapija.terminal.port.LineEvent;
import org.kapija.terminal.port.LineEvent.Arrived;
import org.kapija.terminal.port.LineEvent.Lost;
import org.kapija.terminal.port.LineEvent.Rejected;
import org.kapija.terminal.port.LineEvent.Taken;
import org.kapija.terminal.port.LinkFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Paho client for one connection. Whatever it still says after its end is not passed on. */
final class PahoLine implements Line {
    private static final Logger LOG = LoggerFactory.getLogger(PahoLine.class);
    private static final long ANSWER_MILLIS = 10_000;
    private static final long GOODBYE_MILLIS = 500;
    /** MQTT 5, 2.4: codes from here on are failures. Paho calls them successes. */
    private static final int FAILURE = 0x80;

    private final MqttAsyncClient client;
    private final URI address;
    private final Consumer<LineEvent> events;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private volatile int window = 1;

    PahoLine(MqttAsyncClient client, URI address, Consumer<LineEvent> events) {
        this.client = client;
        this.address = address;
        this.events = events;
        client.setManualAcks(true);
        client.setCallback(new Ear());
    }

    void limitedTo(int publications) {
        window = publications;
    }

    @Override
    public int window() {
        return window;
    }

    @Override
    public void publish(long ticket, String topic, Octets payload, boolean kept) throws LinkFault {
        try {
            client.publish(topic, payload.toArray(), 1, kept, null, new MqttActionListener() {
                @Override
                public void onSuccess(IMqttToken token) {
                    int reason = worst(token);
                    tell(reason >= FAILURE ? new Rejected(ticket, reason) : new Taken(ticket));
                }

                @Override
                public void onFailure(IMqttToken token, Throwable cause) {
                    // the line is going down, which is told once, as the line's own loss
                    LOG.debug("publication {} ended with the line: {}", ticket, cause.toString());
                }
            });
        } catch (MqttException failed) {
            throw ConnectFailure.of(failed, address);
        }
    }

    @Override
    public void subscribe(String filter) throws LinkFault {
        try {
            var token = client.subscribe(filter, 1);
            token.waitForCompletion(ANSWER_MILLIS);
            int reason = worst(token);
            if (reason >= FAILURE) {
                throw new LinkFault(Message.of(
                        "broker.subscription-refused", "topic", filter, "reason", "0x" + Integer.toHexString(reason)));
            }
        } catch (MqttException failed) {
            throw ConnectFailure.of(failed, address);
        }
    }

    @Override
    public void unsubscribe(String filter) throws LinkFault {
        try {
            client.unsubscribe(filter).waitForCompletion(ANSWER_MILLIS);
        } catch (MqttException failed) {
            throw ConnectFailure.of(failed, address);
        }
    }

    @Override
    public void acknowledge(Arrived message) throws LinkFault {
        try {
            client.messageArrivedComplete(message.id(), 1);
        } catch (MqttException failed) {
            throw ConnectFailure.of(failed, address);
        }
    }

    @Override
    public void close() {
        open.set(false);
        try {
            if (client.isConnected()) {
                // ends when the connection is down; disconnectForcibly would wait for an answer that never comes
                client.disconnect(GOODBYE_MILLIS).waitForCompletion(2 * GOODBYE_MILLIS);
            }
        } catch (MqttException unheard) {
            LOG.debug("saying goodbye: {}", unheard.toString());
        }
        try {
            client.disconnectForcibly(0, 0, false);
        } catch (MqttException gone) {
            LOG.debug("hanging up: {}", gone.toString());
        }
        try {
            client.close(true);
        } catch (MqttException busy) {
            LOG.debug("closing: {}", busy.toString());
        }
    }

    private void tell(LineEvent event) {
        if (open.get()) {
            events.accept(event);
        }
    }

    private void lost(Message why) {
        if (open.getAndSet(false)) {
            events.accept(new Lost(why));
        }
    }

    private static int worst(IMqttToken token) {
        int worst = 0;
        int[] codes = token.getReasonCodes();
        if (codes != null) {
            for (int code : codes) {
                worst = Math.max(worst, code);
            }
        }
        return worst;
    }

    private final class Ear implements MqttCallback {
        @Override
        public void disconnected(MqttDisconnectResponse response) {
            lost(ConnectFailure.lost(response.getException(), response.getReturnCode(), address));
        }

        @Override
        public void messageArrived(String topic, MqttMessage message) {
            tell(new Arrived(message.getId(), topic, Octets.of(message.getPayload())));
        }

        @Override
        public void mqttErrorOccurred(MqttException error) {
            LOG.debug("transport: {}", error.toString());
        }

        @Override
        public void deliveryComplete(IMqttToken token) {
            // told by the publication's own listener
        }

        @Override
        public void connectComplete(boolean again, String uri) {
            // open() waits for the connection itself
        }

        @Override
        public void authPacketArrived(int reason, MqttProperties properties) {
            LOG.warn("the broker asks for an exchange that was never agreed, reason {}", reason);
        }
    }
}
