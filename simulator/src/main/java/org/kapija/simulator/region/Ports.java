package org.kapija.simulator.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a region listens, on the loopback interface.
 *
 * @param console the terminal's console
 * @param panel the simulator's panel
 * @param central central's page
 * @param broker central's broker
 * @param wan the terminal's end of the line to the broker
 */
public record Ports(int console, int panel, int central, int broker, int wan) {
    /** The demonstration's: easy to remember. */
    public static final Ports WANTED = new Ports(8080, 8081, 8082, 8883, 0);

    /** Five ports that are free now. */
    public static Ports free() throws IOException {
        return new Ports(0, 0, 0, 0, 0).available();
    }

    /**
     * Returns the ports that a region was made for, nothing while there is no region.
     *
     * @param directory the region's folder
     * @param panel the panel's, which a region's folder does not know
     * @throws IOException if its manifest cannot be read
     */
    public static Optional<Ports> of(Path directory, int panel) throws IOException {
        Path manifest = directory.resolve("region.json");
        if (!Files.exists(manifest)) {
            return Optional.empty();
        }
        JsonNode ports = new ObjectMapper().readTree(manifest.toFile()).path("ports");
        return Optional.of(new Ports(
                ports.path("console").asInt(),
                panel,
                ports.path("central").asInt(),
                ports.path("broker").asInt(),
                ports.path("wan").asInt()));
    }

    /**
     * Returns these ports, each replaced by a free one where something else listens already or 0 is wanted.
     *
     * @throws IOException if this machine has no free port
     */
    public Ports available() throws IOException {
        return new Ports(free(console), free(panel), free(central), free(broker), free(wan));
    }

    private static int free(int wanted) throws IOException {
        try (var probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) {
                throw taken;
            }
            return free(0);
        }
    }
}
