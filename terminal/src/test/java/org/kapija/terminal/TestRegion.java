package org.kapija.terminal;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.kapija.provisioning.region.Mode;
import org.kapija.provisioning.region.Provisioned;
import org.kapija.provisioning.region.RegionLayout;
import org.kapija.provisioning.region.RegionMaker;
import org.kapija.provisioning.region.RegionPlan;
import org.kapija.terminal.adapter.toml.Configuration;
import org.kapija.terminal.adapter.toml.ConfigurationFile;
import org.kapija.terminal.port.StartFault;

/**
 * A region as the technician's command makes it, of which the tests start the terminal.
 *
 * @param layout where everything lies
 * @param broker port for which nobody listens until a test starts central there
 */
record TestRegion(RegionLayout layout, int broker) {
    private static final String IDENTITY = "terminal.p12";

    static TestRegion make(Path directory) throws IOException, GeneralSecurityException {
        int broker = freePort();
        var layout = new RegionLayout(directory);
        var plan =
                new RegionPlan("demo", "north", "T1", Mode.DEMONSTRATION, new RegionPlan.Ports(broker, broker, 0, 0));
        var made = new RegionMaker(InstantSource.system(), new SecureRandom()).make(layout, plan);
        if (!(made instanceof Provisioned.Made)) {
            throw new IOException("not made: " + made);
        }
        return new TestRegion(layout, broker);
    }

    /**
     * Returns the same region in another folder, with another broker port: keys are slow to make, and few tests care.
     */
    TestRegion copiedTo(Path directory) throws IOException {
        try (var files = Files.walk(layout.directory())) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        directory.resolve(layout.directory().relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        var copy = new TestRegion(new RegionLayout(directory), freePort());
        for (Path toml : List.of(copy.toml(), copy.layout.central().resolve("central.toml"))) {
            String text = Files.readString(toml);
            Files.writeString(toml, text.replace(Integer.toString(broker), Integer.toString(copy.broker)));
        }
        return copy;
    }

    Path toml() {
        return layout.terminal().resolve("terminal.toml");
    }

    Path data() {
        return layout.terminal().resolve("data");
    }

    Configuration configuration() throws StartFault {
        return ConfigurationFile.read(toml());
    }

    /** Takes the lane's board out of the configuration: without the simulator's socket it would only be a fault. */
    TestRegion withoutBoard() throws IOException {
        String text = Files.readString(toml());
        Files.writeString(toml(), text.substring(0, text.indexOf("[gpio]")));
        return this;
    }

    /** Gives the terminal the key and certificate of another region's terminal; whom it trusts stays as it was. */
    TestRegion withIdentityOf(TestRegion other) throws IOException, GeneralSecurityException {
        char[] secret = secret(other);
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(other.tls().resolve(IDENTITY))) {
            keys.load(in, secret);
        }
        String name = keys.aliases().nextElement();
        var foreign = KeyStore.getInstance("PKCS12");
        foreign.load(null, null);
        foreign.setKeyEntry(name, keys.getKey(name, secret), secret(this), keys.getCertificateChain(name));
        try (var out = Files.newOutputStream(tls().resolve(IDENTITY))) {
            foreign.store(out, secret(this));
        }
        return this;
    }

    private Path tls() {
        return layout.terminal().resolve("tls");
    }

    private static char[] secret(TestRegion region) throws IOException {
        return Files.readString(region.tls().resolve("secret")).strip().toCharArray();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
