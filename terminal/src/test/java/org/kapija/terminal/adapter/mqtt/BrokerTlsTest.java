package org.kapija.terminal.adapter.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.provisioning.region.Mode;
import org.kapija.provisioning.region.RegionLayout;
import org.kapija.provisioning.region.RegionMaker;
import org.kapija.provisioning.region.RegionPlan;
import org.kapija.terminal.port.Broker.Terms;
import org.kapija.terminal.port.LinkFault;
import org.kapija.terminal.port.StartFault;

/** Certificates of two authorities and a real TLS endpoint: every refusal has its sentence. */
class BrokerTlsTest {
    @TempDir
    static Path shared;

    @SuppressWarnings("NullAway.Init") // keys are slow to make
    private static RegionLayout ours;

    @SuppressWarnings("NullAway.Init")
    private static RegionLayout theirs;

    @TempDir
    Path directory;

    @BeforeAll
    static void provision() throws Exception {
        ours = region("ours");
        theirs = region("theirs");
    }

    @Test
    void aBrokerOfAnotherAuthorityIsNotTrusted() throws Exception {
        assertFault(ours, theirs, theirs, "localhost", "broker.not-trusted");
    }

    @Test
    void aBrokerThatKnowsOtherTerminalsRefusesOurCertificate() throws Exception {
        assertFault(ours, ours, theirs, "localhost", "broker.certificate-refused");
    }

    @Test
    void aCertificateForAnotherNameIsAnotherName() throws Exception {
        assertFault(ours, ours, ours, "127.0.0.2", "broker.name-mismatch");
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        var terminal = copyOfOurs();
        Files.delete(terminal.resolve("tls/trust.p12"));
        assertThatThrownBy(() -> sockets(terminal))
                .isInstanceOfSatisfying(
                        StartFault.class,
                        fault -> assertThat(fault.sentence().toString()).contains("tls.file-missing", "trust.p12"));
    }

    @Test
    void aWrongSecretIsASentence() throws Exception {
        var terminal = copyOfOurs();
        Files.writeString(terminal.resolve("tls/secret"), "another");
        assertThatThrownBy(() -> sockets(terminal))
                .isInstanceOfSatisfying(
                        StartFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("tls.unusable"));
    }

    private void assertFault(RegionLayout terminal, RegionLayout identity, RegionLayout trust, String host, String key)
            throws Exception {
        try (var endpoint = endpoint(identity, trust)) {
            Thread.ofPlatform().daemon().name("endpoint").start(() -> greet(endpoint));
            var broker = new PahoBroker(
                    URI.create("ssl://" + host + ":" + endpoint.getLocalPort()),
                    Optional.of(sockets(terminal.terminal())),
                    5);
            assertThatThrownBy(() -> broker.open(new Terms("T1/up", Duration.ZERO, Optional.empty()), _ -> {}))
                    .isInstanceOfSatisfying(
                            LinkFault.class,
                            fault -> assertThat(fault.sentence().key())
                                    .as(String.valueOf(fault.getCause()))
                                    .isEqualTo(key));
        }
    }

    private static SSLSocketFactory sockets(Path terminal) throws StartFault {
        Path tls = terminal.resolve("tls");
        return TlsIdentity.sockets(tls.resolve("terminal.p12"), tls.resolve("trust.p12"), tls.resolve("secret"));
    }

    private Path copyOfOurs() throws IOException {
        Path tls = Files.createDirectory(directory.resolve("tls"));
        for (String file : new String[] {"terminal.p12", "trust.p12", "secret"}) {
            Files.copy(ours.terminal().resolve("tls").resolve(file), tls.resolve(file));
        }
        return directory;
    }

    private static RegionLayout region(String name) throws IOException, GeneralSecurityException {
        var layout = new RegionLayout(shared.resolve(name));
        var plan = new RegionPlan("demo", "north", "T1", Mode.DEMONSTRATION, new RegionPlan.Ports(8883, 8884, 0, 0));
        var unused = new RegionMaker(InstantSource.system(), new SecureRandom()).make(layout, plan);
        assertThat(unused).isNotNull();
        return layout;
    }

    private static SSLServerSocket endpoint(RegionLayout identity, RegionLayout trust) throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(opened(identity, "broker.p12"), secret(identity));
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(opened(trust, "trust.p12"));
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
        var socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getByName("0.0.0.0"));
        socket.setNeedClientAuth(true);
        return socket;
    }

    private static void greet(SSLServerSocket endpoint) {
        while (!endpoint.isClosed()) {
            try (var socket = (SSLSocket) endpoint.accept()) {
                int first = socket.getInputStream().read();
                assertThat(first).isNotNegative();
            } catch (IOException _) {
                // a handshake that failed is what these tests are about
            }
        }
    }

    private static KeyStore opened(RegionLayout region, String file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(region.central().resolve("tls").resolve(file))) {
            store.load(in, secret(region));
        }
        return store;
    }

    private static char[] secret(RegionLayout region) throws IOException {
        return Files.readString(region.central().resolve("tls/secret")).strip().toCharArray();
    }
}
