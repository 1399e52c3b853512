package org.kapija.simulator.adapter.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.kapija.core.value.Octets;

/** Somebody at the broker with a certificate that the broker accepts. One thread. */
public final class Intruder implements AutoCloseable {
    private final MqttClient client;

    private Intruder(MqttClient client) {
        this.client = client;
    }

    /**
     * Connects with a stolen identity.
     *
     * @param port of the broker, on this machine
     * @param identity PKCS #12 with key and certificate
     * @param trust PKCS #12 with the authority of the broker's certificate
     * @param secret file with the text that opens both
     * @throws IOException if the broker refuses, or a file cannot be opened
     */
    public static Intruder connect(int port, Path identity, Path trust, Path secret) throws IOException {
        try {
            var options = new MqttConnectionOptions();
            options.setCleanStart(true);
            options.setSessionExpiryInterval(0L);
            options.setSocketFactory(
                    tls(identity, trust, Files.readString(secret).strip().toCharArray())
                            .getSocketFactory());
            var client = new MqttClient("ssl://localhost:" + port, "central/intruder", new MemoryPersistence());
            client.connect(options);
            return new Intruder(client);
        } catch (MqttException | GeneralSecurityException refused) {
            throw new IOException("the broker does not let the intruder in: " + refused.getMessage(), refused);
        }
    }

    /**
     * Publishes a retained message.
     *
     * @throws IOException if the broker does not take it
     */
    public void publish(String topic, Octets payload) throws IOException {
        try {
            var message = new MqttMessage(payload.toArray());
            message.setQos(1);
            message.setRetained(true);
            client.publish(topic, message);
        } catch (MqttException refused) {
            throw new IOException("the broker does not take " + topic + ": " + refused.getMessage(), refused);
        }
    }

    private static SSLContext tls(Path identity, Path trust, char[] secret)
            throws GeneralSecurityException, IOException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(identity, secret), secret);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store(trust, secret));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store(Path file, char[] secret) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, secret);
        }
        return store;
    }

    @Override
    public void close() throws IOException {
        try {
            client.disconnectForcibly(1_000, 1_000);
            client.close();
        } catch (MqttException stuck) {
            throw new IOException("the intruder cannot leave the broker: " + stuck.getMessage(), stuck);
        }
    }
}
