package org.kapija.simulator.wan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The far end is an echo. */
@Timeout(20)
class WanLineTest {
    private ServerSocket far;
    private Thread listening;
    private WanLine line;

    @BeforeEach
    void layTheLine() throws IOException {
        far = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listening = Thread.ofVirtual().start(this::echo);
        line = new WanLine(0, far.getLocalPort());
    }

    @AfterEach
    void takeItDown() throws IOException {
        line.close();
        far.close();
    }

    @Test
    void bytesPassBothWays() throws IOException {
        try (Socket near = near()) {
            assertThat(echoed(near, 42)).isEqualTo(42);
        }
        assertThat(line.isUp()).isTrue();
    }

    @Test
    void aCutResetsWhatIsOpenAndWhatComes() throws IOException {
        try (Socket before = near()) {
            assertThat(echoed(before, 1)).isEqualTo(1);
            line.cut();
            assertThatThrownBy(() -> echoed(before, 2)).isInstanceOf(SocketException.class);
            try (Socket after = near()) {
                assertThatThrownBy(() -> echoed(after, 3)).isInstanceOf(SocketException.class);
            }
        }
    }

    @Test
    void aMendedLineCarriesNewConnections() throws IOException {
        line.cut();
        line.restore();
        try (Socket near = near()) {
            assertThat(echoed(near, 7)).isEqualTo(7);
        }
    }

    @Test
    void aSilentLineHoldsBytesUntilItIsMended() throws IOException {
        try (Socket near = near()) {
            line.silence();
            near.setSoTimeout(100);
            assertThatThrownBy(() -> echoed(near, 9)).isInstanceOf(SocketTimeoutException.class);
            near.setSoTimeout(10_000);
            line.restore();
            assertThat(near.getInputStream().read()).isEqualTo(9);
        }
    }

    @Test
    void aSlowLineTakesItsTime() throws IOException {
        line.delay(Duration.ofMillis(40));
        try (Socket near = near()) {
            long start = System.nanoTime();
            assertThat(echoed(near, 5)).isEqualTo(5);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(80));
        }
    }

    @Test
    void aFarEndThatIsGoneResetsTheNearOne() throws IOException, InterruptedException {
        far.close();
        listening.join(); // until it has left the system's call, one more connection may be taken
        try (Socket near = near()) {
            assertThatThrownBy(() -> echoed(near, 1)).isInstanceOf(SocketException.class);
        }
    }

    private Socket near() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), line.port());
    }

    private static int echoed(Socket socket, int value) throws IOException {
        socket.getOutputStream().write(value);
        int answer = socket.getInputStream().read();
        if (answer < 0) {
            throw new SocketException("closed");
        }
        return answer;
    }

    private void echo() {
        while (!far.isClosed()) {
            try {
                Socket socket = far.accept();
                Thread.ofVirtual().start(() -> reflect(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void reflect(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException reset) {
            assertThat(reset).isNotNull();
        }
    }
}
