package org.kapija.simulator.scenario;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.kapija.simulator.region.RunningProgram;
import org.kapija.simulator.traveller.Cast;

/** Another program holds the console's port when the terminal starts; and a second terminal is started by mistake. */
final class PortInUse implements Scenario {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "port-in-use";
    }

    @Override
    public String proves() {
        return "A terminal that cannot listen ends with a sentence naming the port, and a second one harms nothing.";
    }

    @Override
    public void play(Stage stage) throws IOException {
        Guard guard = stage.guard();
        guard.signsIn(stage.region().officer("guard"));
        Crossing.searched(guard, stage.traveller(Cast.CLEAR));
        Crossing.ended(guard, stage.traveller(Cast.CLEAR));
        endsWithAWord(
                stage,
                stage.region().startRival(),
                "a second terminal on the same data ends with a sentence that names the folder",
                stage.region().ground().terminal().resolve("data").toString());
        stage.terminalEnds();
        int port = stage.region().ports().console();
        try (var squatter = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            stage.says("world", "another program listens on port " + squatter.getLocalPort());
            endsWithAWord(
                    stage,
                    stage.region().startRival(),
                    "the terminal ends with a sentence that names the port",
                    String.valueOf(port));
        }
        stage.terminalReturns();
        stage.guard().signsIn(stage.region().officer("guard"));
        Crossing.cleared(stage.guard(), stage.traveller(Cast.CLEAR));
        stage.booksAgree();
    }

    private static void endsWithAWord(Stage stage, RunningProgram program, String check, String word)
            throws IOException {
        int code = program.awaitEnd(PATIENCE);
        stage.says("terminal", "ends with " + code);
        stage.check(
                check,
                code != 0
                        && program.output().contains(word)
                        && !program.output().contains("\tat "));
    }
}
