package org.kapija.simulator.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A region's folder, and the programs started on it (docs/contracts.md, 1). */
public final class Ground {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PROVISIONING = Duration.ofSeconds(60);

    private final RegionPlan plan;
    private final Launcher launcher = new Launcher();
    private final Path logs;

    Ground(RegionPlan plan) {
        this.plan = plan;
        this.logs = plan.directory().resolve("log");
    }

    RegionPlan plan() {
        return plan;
    }

    /** Returns central's folder. */
    public Path central() {
        return plan.directory().resolve("central");
    }

    /** Returns the terminal's folder. */
    public Path terminal() {
        return plan.directory().resolve("terminal");
    }

    /**
     * Puts the terminal's identity of a region that nobody here knows in a place, opened by this region's secret.
     *
     * @throws IOException if it cannot be made
     */
    public void foreignIdentity(Path place) throws IOException {
        Path abroad = Files.createTempDirectory("kapija-abroad");
        var plan = new RegionPlan(
                this.plan.installation(), abroad.resolve("region"), Ports.free(), this.plan.seed(), Optional.empty());
        var foreign = new Ground(plan);
        foreign.provision();
        Identities.move(
                foreign.terminal().resolve("tls/terminal.p12"),
                foreign.terminal().resolve("tls/secret"),
                place,
                terminal().resolve("tls/secret"));
    }

    /** Puts the terminal's data on a disk of its own that is soon full; without root nothing happens. */
    public void smallDisk(int megabytes) throws IOException {
        disk().mount(megabytes);
    }

    /** Returns whether the terminal's data lie on a small disk. */
    public boolean hasSmallDisk() throws IOException {
        return disk().isMounted();
    }

    /** Fills the small disk to the last octet. */
    public void fillDisk() throws IOException {
        disk().fill();
    }

    /** Takes away what filled it. */
    public void clearDisk() throws IOException {
        disk().clear();
    }

    /** Lets go of what the folder holds of the machine. */
    void release() throws IOException {
        if (disk().isMounted()) {
            disk().unmount();
        }
    }

    private SmallDisk disk() {
        return new SmallDisk(terminal().resolve("data"));
    }

    Path centralReady() {
        return central().resolve("data/ready.json");
    }

    Path terminalReady() {
        return terminal().resolve("data/ready.json");
    }

    Path boardSocket() {
        return plan.directory().resolve("simulator/board.sock");
    }

    /** Returns the simulator's folder. */
    Path simulator() {
        return plan.directory().resolve("simulator").toAbsolutePath();
    }

    Path chipSocket() {
        return simulator().resolve("chip.sock");
    }

    /**
     * Lets the terminal believe what an authority signs, as a technician does.
     *
     * @param certificate of the authority, DER
     * @throws IOException if the terminal's program does not take it
     */
    public void believes(byte[] certificate) throws IOException {
        Path file = Files.write(plan.directory().resolve("simulator/authority.der"), certificate);
        String anchors = terminal().resolve("anchors.trust").toString();
        var arguments = List.of(
                "trust", "take", "--anchor", file.toString(), "--certificate", file.toString(), "--cache", anchors);
        RunningProgram taking = started(Program.TERMINAL, List.of(), List.of(), arguments, logs.resolve("trust.log"));
        int code = taking.awaitEnd(PROVISIONING);
        if (code != 0) {
            throw new IOException("taking an authority in ended with " + code + "." + taking.output());
        }
    }

    /** The jar with the Pi4J plugin; a terminal for production never has it on its class path. */
    Path pluginJar() throws IOException {
        return plan.installation().jar("simulator");
    }

    JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }

    /** Makes what is missing and returns the officers, if they were made now. */
    List<Officer> provision() throws IOException {
        var arguments = List.of(
                "region",
                "--dir",
                plan.directory().toString(),
                "--broker-port",
                String.valueOf(plan.ports().broker()),
                "--wan-port",
                String.valueOf(plan.ports().wan()),
                "--console-port",
                String.valueOf(plan.ports().console()),
                "--central-port",
                String.valueOf(plan.ports().central()),
                "--json");
        // a new region's folder must be empty, so the log of its making moves in afterwards
        Path log = Files.createTempFile("kapija-provisioning", ".log");
        RunningProgram provisioning = started(Program.PROVISIONING, List.of(), List.of(), arguments, log);
        int code = provisioning.awaitEnd(PROVISIONING);
        if (code != 0) {
            throw new IOException("provisioning ended with " + code + "." + provisioning.output());
        }
        Files.createDirectories(logs);
        if (plan.zoneModel().isPresent()) {
            new FittedCamera(simulator(), plan.zoneModel().get()).fit(terminal().resolve("terminal.toml"));
        }
        return officers(Files.move(
                log, logs.resolve(Program.PROVISIONING.module() + ".log"), StandardCopyOption.REPLACE_EXISTING));
    }

    /** Starts central or the terminal on this folder. */
    RunningProgram launch(Program program, List<String> properties, List<Path> plugins) throws IOException {
        Path configuration = plan.directory().resolve(program.module()).resolve(program.module() + ".toml");
        Path log = logs.resolve(program.module() + ".log");
        return started(program, properties, plugins, List.of("--config", configuration.toString()), log);
    }

    private RunningProgram started(
            Program program, List<String> properties, List<Path> plugins, List<String> arguments, Path log)
            throws IOException {
        List<String> command = plan.installation().command(program, properties, plugins, arguments);
        Path home = plan.installation().home();
        return new RunningProgram(program.module(), launcher.start(command, home, log), log);
    }

    private static List<Officer> officers(Path log) throws IOException {
        var officers = new ArrayList<Officer>();
        for (String line : Files.readAllLines(log)) {
            if (line.startsWith("{")) {
                JSON.readTree(line)
                        .path("officers")
                        .forEach(officer -> officers.add(new Officer(
                                officer.path("id").asText(),
                                officer.path("role").asText(),
                                officer.path("pin").asText())));
            }
        }
        return List.copyOf(officers);
    }
}
