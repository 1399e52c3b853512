package org.kapija.central;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.kapija.provisioning.region.Mode;
import org.kapija.provisioning.region.RegionLayout;
import org.kapija.provisioning.region.RegionMaker;
import org.kapija.provisioning.region.RegionPlan;

/** A provisioned region for tests: terminal T1 at site bat of region wb. */
public record TestRegion(RegionLayout layout, int brokerPort) {
    /** Provisions one into an empty folder, on a port that was free a moment ago. */
    public static TestRegion in(Path folder) throws IOException, GeneralSecurityException {
        int port = freePort();
        var layout = new RegionLayout(folder);
        var plan = new RegionPlan("wb", "bat", "T1", Mode.DEMONSTRATION, new RegionPlan.Ports(port, port, 0, 0));
        new RegionMaker(InstantSource.system(), new SecureRandom()).make(layout, plan);
        return new TestRegion(layout, port);
    }

    /** A file of central's folder. */
    public Path central(String name) {
        return layout.central().resolve(name);
    }

    /** A file of the terminal's folder. */
    public Path terminal(String name) {
        return layout.terminal().resolve(name);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
