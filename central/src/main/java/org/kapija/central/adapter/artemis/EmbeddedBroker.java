package org.kapija.central.adapter.artemis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.WildcardConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.kapija.central.domain.TopicAccess;
import org.kapija.central.port.StartFault;
import org.kapija.core.message.Message;

/**
 * Artemis inside central: MQTT 5 over TLS 1.3 with client certificates on the loopback interface, queues on disk. It
 * syncs to disk before it acknowledges (QoS 1).
 */
public final class EmbeddedBroker implements AutoCloseable {
    /** Longest MQTT packet in octets: a part of a list (200 000) with its header, and room. */
    private static final int PACKET_MAX = 262_144;

    /** One journal file; small, because two are laid out at the first start. */
    private static final int JOURNAL_FILE_SIZE = 4 * 1024 * 1024;

    /** A topic whose readers are away goes to disk beyond this many octets in memory. */
    private static final long PAGE_FROM = 16L * 1024 * 1024;

    private static final SimpleString NOWHERE = SimpleString.of("nowhere");

    private final ActiveMQServerImpl server;
    private final int port;

    private EmbeddedBroker(ActiveMQServerImpl server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and waits until it accepts connections.
     *
     * @param access who may use which topic
     * @throws StartFault if the port is taken or the broker does not come up
     */
    public static EmbeddedBroker start(BrokerSettings settings, TopicAccess access) throws StartFault {
        int port = freePort(settings.port());
        var server = new ActiveMQServerImpl(configuration(settings, port), new CertificateSecurity(access));
        try {
            server.start();
            var acceptor = server.getRemotingService().getAcceptor("mqtt");
            if (acceptor == null || !acceptor.isStarted()) {
                server.stop();
                throw new StartFault(Message.of("central.broker.not-started", "directory", place(settings)));
            }
            return new EmbeddedBroker(server, port);
        } catch (StartFault known) {
            throw known;
        } catch (Exception failed) { // Artemis declares nothing narrower
            throw new StartFault(Message.of("central.broker.not-started", "directory", place(settings)), failed);
        }
    }

    /** Returns the port it listens on. */
    public int port() {
        return port;
    }

    /** Stops accepting, writes everything down, and ends. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) { // Artemis declares nothing narrower
            throw new IllegalStateException(
                    "the broker did not stop in order; its journal recovers at next start", failed);
        }
    }

    /** Artemis only logs a port that is taken, and goes on without; so look first. */
    private static int freePort(int wanted) throws StartFault {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return probe.getLocalPort();
        } catch (IOException taken) {
            throw new StartFault(
                    Message.of("central.port-in-use", "port", Integer.toString(wanted), "key", "broker.port"), taken);
        }
    }

    private static Configuration configuration(BrokerSettings settings, int port) {
        var configuration = new ConfigurationImpl();
        configuration
                .setName("kapija")
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO) // the native journal would need a library of the operating system
                .setJournalFileSize(JOURNAL_FILE_SIZE)
                .setJournalDirectory(settings.directory().resolve("journal").toString())
                .setBindingsDirectory(settings.directory().resolve("bindings").toString())
                .setPagingDirectory(settings.directory().resolve("paging").toString())
                .setLargeMessagesDirectory(settings.directory().resolve("large").toString())
                .setSecurityEnabled(true)
                .setAuthenticationCacheSize(0) // its key leaves out the client's name, which is part of the check
                .setAuthorizationCacheSize(0)
                .setClusterPassword(HexFormat.of().formatHex(SecureRandom.getSeed(16)))
                .setJMXManagementEnabled(false)
                .setMessageCounterEnabled(false)
                .setGracefulShutdownEnabled(false)
                .setIncomingInterceptorClassNames(List.of(PlainTopics.class.getName()))
                .setWildCardConfiguration(new WildcardConfiguration()
                        .setDelimiter('/') // addresses are topics, so that rules read the same
                        .setSingleWord('+')
                        .setAnyWords('#'))
                .addAcceptorConfiguration(acceptor(settings, port))
                .addAddressSetting("#", addressSettings());
        return configuration;
    }

    private static TransportConfiguration acceptor(BrokerSettings settings, int port) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "host",
                InetAddress.getLoopbackAddress().getHostAddress(),
                "port",
                port,
                "protocols",
                "MQTT",
                "sslEnabled",
                true,
                "enabledProtocols",
                "TLSv1.3",
                "needClientAuth",
                true,
                "keyStoreType",
                "PKCS12",
                "keyStorePath",
                settings.identity().toString(),
                "keyStorePassword",
                settings.secret()));
        parameters.put("trustStoreType", "PKCS12");
        parameters.put("trustStorePath", settings.trust().toString());
        parameters.put("trustStorePassword", settings.secret());
        parameters.put("remotingThreads", 2);
        parameters.put("useEpoll", false); // the same transport on every machine, and no native library
        Map<String, Object> protocol = Map.of(
                "topicAliasMaximum",
                0, // Paho resends messages under aliases that a new connection does not know
                "maximumPacketSize",
                PACKET_MAX);
        return new TransportConfiguration(NettyAcceptorFactory.class.getName(), parameters, "mqtt", protocol);
    }

    private static AddressSettings addressSettings() {
        return new AddressSettings()
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(PAGE_FROM)
                .setMaxDeliveryAttempts(-1) // redelivery is what keeps an entry until central has it
                .setDeadLetterAddress(NOWHERE) // never used, but its absence would be warned about for each queue
                .setExpiryAddress(NOWHERE)
                .setAutoCreateQueues(true)
                .setAutoCreateAddresses(true)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(true);
    }

    private static String place(BrokerSettings settings) {
        return settings.directory().toString();
    }
}
