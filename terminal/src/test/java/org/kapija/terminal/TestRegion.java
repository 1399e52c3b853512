package org.kapija.terminal;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
