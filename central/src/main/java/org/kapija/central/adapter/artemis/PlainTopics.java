package org.kapija.central.adapter.artemis;

import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.handler.codec.mqtt.MqttTopicSubscription;
import io.netty.handler.codec.mqtt.MqttUnsubscribeMessage;
import java.util.List;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTInterceptor;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hangs up on whoever names a queue behind a topic (Artemis, "Fully Qualified Queue Names"): the end of such a
 * subscription deletes the named queue, whosoever it is, and no permission is asked for it. MQTT knows topics only.
 */
public final class PlainTopics implements MQTTInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(PlainTopics.class);
    private static final String QUEUE_MARK = "::";

    @Override
    public boolean intercept(MqttMessage packet, RemotingConnection connection) {
        boolean plain = topics(packet).stream().noneMatch(topic -> topic.contains(QUEUE_MARK));
        if (!plain) {
            LOG.warn("hung up on {}, which named a queue", connection.getClientID());
        }
        return plain;
    }

    private static List<String> topics(MqttMessage packet) {
        return switch (packet) {
            case MqttPublishMessage publish -> List.of(publish.variableHeader().topicName());
            case MqttSubscribeMessage subscribe ->
                subscribe.payload().topicSubscriptions().stream()
                        .map(MqttTopicSubscription::topicFilter)
                        .toList();
            case MqttUnsubscribeMessage unsubscribe -> unsubscribe.payload().topics();
            default -> List.of(); // no topic in it
        };
    }
}
