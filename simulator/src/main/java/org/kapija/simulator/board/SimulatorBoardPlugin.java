package org.kapija.simulator.board;

import com.pi4j.context.Context;
import com.pi4j.extension.Plugin;
import com.pi4j.extension.PluginService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The Pi4J plugin {@code simulator}: digital inputs and outputs whose other end is a simulated lane. A terminal loads
 * it like any other plugin and cannot tell the difference, except that it calls itself a mock, which production
 * refuses.
 *
 * <p>The system property {@value #SOCKET} names the socket of the board.
 */
public final class SimulatorBoardPlugin implements Plugin {
    /** System property with the path of the board's socket. */
    public static final String SOCKET = "kapija.simulator.board";

    private final SharedLink link = new SharedLink(SimulatorBoardPlugin::connect);

    @Override
    public void initialize(PluginService service) {
        service.register(new SimulatorOutputProvider(link), new SimulatorInputProvider(link));
    }

    @Override
    public void shutdown(Context context) {
        try {
            link.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated board could not be let go", e);
        }
    }

    @Override
    public boolean isMock() {
        return true;
    }

    private static BoardLink connect() throws IOException {
        String socket = System.getProperty(SOCKET, "");
        if (socket.isEmpty()) {
            throw new IOException(
                    "no simulated board: start with -D" + SOCKET + "=PATH, the socket of a running simulator");
        }
        return BoardLink.connect(Path.of(socket));
    }
}
