package org.kapija.simulator.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @Test
    void aBusyPortIsReplacedAndAFreeOneKept() throws IOException {
        Ports free = Ports.free();
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var wanted = new Ports(busy.getLocalPort(), free.panel(), free.central(), free.broker(), free.wan());
            Ports got = wanted.available();
            assertThat(got.console()).isNotEqualTo(busy.getLocalPort()).isPositive();
            assertThat(got.panel()).isEqualTo(free.panel());
        }
    }

    @Test
    void aRegionThatWasThereBeforeKeepsThePortsItWasMadeFor(@TempDir Path directory) throws IOException {
        assertThat(Ports.of(directory, 8081)).isEmpty();
        Files.writeString(
                directory.resolve("region.json"),
                "{\"ports\": {\"broker\": 1, \"wan\": 2, \"console\": 3, \"central\": 4}}");
        assertThat(Ports.of(directory, 8081)).contains(new Ports(3, 8081, 4, 1, 2));
    }
}
