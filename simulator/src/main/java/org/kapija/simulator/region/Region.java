package org.kapija.simulator.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kapija.simulator.board.SimulatorBoardPlugin;
import org.kapija.simulator.chip.reader.ReaderOptions;
import org.kapija.simulator.client.Door;
import org.kapija.simulator.wan.WanLine;
import org.kapija.simulator.world.FingerSource;
import org.kapija.simulator.world.World;

/**
 * A region of one crossing that runs: central and the terminal as processes of their own, the world in this one. One
 * thread at a time.
 */
public final class Region implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String TERMINAL = "T1";

    private final Ground ground;
    private final List<Officer> officers;
    private final World world;
    private final RunningProgram central;
    private final Door centralDoor;
    private RunningProgram terminal;
    private JsonNode terminalReady;

    private Region(
            Ground ground,
            List<Officer> officers,
            World world,
            RunningProgram central,
            Door centralDoor,
            RunningProgram terminal)
            throws IOException {
        this.ground = ground;
        this.officers = officers;
        this.world = world;
        this.central = central;
        this.centralDoor = centralDoor;
        this.terminal = terminal;
        this.terminalReady = terminal.awaitReady(ground.terminalReady(), PATIENCE);
    }

    /**
     * Makes a region, unless the folder has one already, and starts it; returns when every program is ready.
     *
     * @param plan where, on which ports, from which seed
     * @param fingers grows what is laid on the scanner
     * @param progress is told in a few words what happens
     * @throws IOException if a program cannot be started or is not ready in time, with its last output; what was
     *     started is ended again
     */
    public static Region start(RegionPlan plan, FingerSource fingers, Consumer<String> progress) throws IOException {
        return start(plan, fingers, ground -> {}, progress);
    }

    /**
     * The same, with something done to the folder between its making and the first start.
     *
     * @throws IOException also if that fails
     */
    public static Region start(
            RegionPlan plan, FingerSource fingers, Preparation preparation, Consumer<String> progress)
            throws IOException {
        var ground = new Ground(plan);
        progress.accept("making keys, certificates and configuration in " + plan.directory());
        List<Officer> officers = ground.provision();
        preparation.of(ground);
        var undo = new Undo();
        try {
            progress.accept("starting central and the terminal");
            var wan = new WanLine(plan.ports().wan(), plan.ports().broker());
            World world = undo.later(new World(plan.directory().resolve("simulator"), plan.seed(), fingers, wan));
            RunningProgram central = undo.later(ground.launch(Program.CENTRAL, List.of(), List.of()));
            RunningProgram terminal = undo.later(launchTerminal(ground)); // it asks for central until it is there
            JsonNode ready = central.awaitReady(ground.centralReady(), PATIENCE);
            Door door = Door.of(ready.path("web").asText(), ready.path("token").asText());
            var region = new Region(ground, officers, world, central, door, terminal);
            undo.nothing();
            return region;
        } finally {
            undo.close();
        }
    }

    /** What is done to a region's folder before its programs start. */
    public interface Preparation {
        /** Does it. */
        void of(Ground ground) throws IOException;
    }

    private static RunningProgram launchTerminal(Ground ground) throws IOException {
        String board = "-D" + SimulatorBoardPlugin.SOCKET + "=" + ground.boardSocket();
        var options = new ArrayList<>(ReaderOptions.of(ground.simulator(), ground.chipSocket()));
        options.add(board);
        return ground.launch(Program.TERMINAL, options, List.of(ground.pluginJar()));
    }

    /** Returns the lane. */
    public World world() {
        return world;
    }

    /** Returns the terminal's id. */
    public String terminalId() {
        return TERMINAL;
    }

    /** Returns where its programs listen. */
    public Ports ports() {
        return ground.plan().ports();
    }

    /** Returns the region's folder. */
    public Path directory() {
        return ground.plan().directory();
    }

    /** Returns who may sign in; empty when the region was there before, for PINs are shown once. */
    public List<Officer> officers() {
        return officers;
    }

    /**
     * Returns the first officer with a role.
     *
     * @throws IllegalStateException if there is none
     */
    public Officer officer(String role) {
        return officers.stream()
                .filter(officer -> officer.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + role + " among " + officers));
    }

    /** Returns the door to the guard's console. */
    public Door console() {
        return Door.of(
                terminalReady.path("console").asText(),
                terminalReady.path("token").asText());
    }

    /** Returns the door to the traveller's screen. */
    public Door travellerScreen() {
        return Door.of(
                terminalReady.path("traveller").asText(),
                terminalReady.path("travellerToken").asText());
    }

    /** Returns the door to central's page. */
    public Door central() {
        return centralDoor;
    }

    /** Returns a web address with its token, for people: {@code console}, {@code traveller} or {@code central}. */
    public String link(String which) throws IOException {
        return which.equals("central")
                ? ground.read(ground.centralReady()).path("web").asText()
                : terminalReady.path(which).asText();
    }

    /** Returns the terminal's process. */
    public RunningProgram terminal() {
        return terminal;
    }

    /** Returns central's process. */
    public RunningProgram centralProgram() {
        return central;
    }

    /** Starts the terminal again after it has ended, on the same data, and waits until it is ready. */
    public void restartTerminal() throws IOException {
        terminal = launchTerminal(ground);
        terminalReady = terminal.awaitReady(ground.terminalReady(), PATIENCE);
    }

    /** Starts a second terminal on the same data and ports, and waits until it has ended. */
    public RunningProgram startRival() throws IOException {
        return launchTerminal(ground);
    }

    /** Returns where the files of the region lie. */
    public Ground ground() {
        return ground;
    }

    /** Ends the terminal, then central, so that what the terminal still has to say is heard; then the world. */
    @Override
    public synchronized void close() throws IOException {
        terminal.close();
        central.close();
        world.close();
        ground.release();
    }
}
