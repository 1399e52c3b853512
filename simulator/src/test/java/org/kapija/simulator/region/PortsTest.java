package org.kapija.simulator.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

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
}
