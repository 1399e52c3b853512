package org.kapija.simulator.wan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP line on the loopback interface that can be cut, silenced and slowed. What it carries it does not understand.
 * Any thread may call.
 */
public final class WanLine implements AutoCloseable {
    private final ServerSocket listener;
    private final int farPort;
    private final Valve valve = new Valve();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    /**
     * Lays the line.
     *
     * @param port where the near side connects; 0 takes any free one
     * @param farPort where the line ends, on this machine
     * @throws IOException if the port is taken
     */
    public WanLine(int port, int farPort) throws IOException {
        this.listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.farPort = farPort;
        Thread.ofVirtual().name("wan-line").start(this::accept);
    }

    /** Returns where the near side connects. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Returns whether new connections pass. */
    public boolean isUp() {
        return valve.isUp();
    }

    /** Cuts it: open connections are reset, new ones too. */
    public void cut() {
        valve.set(Valve.State.CUT);
        sockets.forEach(WanLine::reset);
    }

    /** Leaves every connection open and lets no byte through: what a dead radio link looks like from both ends. */
    public void silence() {
        valve.set(Valve.State.SILENT);
    }

    /** Mends it; bytes that were held come through now. */
    public void restore() {
        valve.set(Valve.State.UP);
    }

    /** Holds every burst for so long, in each direction. */
    public void delay(Duration each) {
        valve.delay(each);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                connect(listener.accept());
            } catch (SocketException closed) {
                // closing the listener is how the line is taken down
                return;
            } catch (IOException broken) {
                throw new UncheckedIOException("the simulated line cannot listen any longer", broken);
            }
        }
    }

    private void connect(Socket near) {
        sockets.add(near);
        try {
            if (valve.isCut()) {
                reset(near);
                return;
            }
            var far = new Socket(InetAddress.getLoopbackAddress(), farPort);
            sockets.add(far);
            Thread.ofVirtual().name("wan-up").start(() -> pump(near, far));
            Thread.ofVirtual().name("wan-down").start(() -> pump(far, near));
        } catch (IOException unreachable) {
            // nobody listens at the far end: the near side learns it as over any network, by a reset
            reset(near);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] burst = new byte[16 * 1024];
        try {
            int count = from.getInputStream().read(burst);
            while (count >= 0) {
                valve.pass();
                to.getOutputStream().write(burst, 0, count);
                count = from.getInputStream().read(burst);
            }
            to.shutdownOutput();
        } catch (IOException broken) {
            // one side is gone, so is the connection; both ends notice by themselves
            reset(from);
            reset(to);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            forgetIfDone(from, to);
        }
    }

    private void forgetIfDone(Socket from, Socket to) {
        if (from.isClosed() || (to.isOutputShutdown() && from.isOutputShutdown())) {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // it was closed by the other pump: what was wanted
            assert socket.isClosed();
        }
    }

    /** Takes the line down for good. */
    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }
}
