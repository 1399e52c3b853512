package org.kapija.terminal.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code kapija demo} as a process of its own, as a newcomer starts it. */
final class RunningDemonstration implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path region;
    private final Path log;

    private RunningDemonstration(Process process, Path region, Path log) {
        this.process = process;
        this.region = region;
        this.log = log;
    }

    /** Starts one and waits until its panel is ready. */
    static RunningDemonstration start() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("kapija-tapping");
        Path log = directory.resolve("demo.log");
        String home = System.getProperty("kapija.home");
        Path simulator = Path.of(home, "simulator", "target");
        String jar;
        try (var jars = Files.newDirectoryStream(simulator, "kapija-simulator-*[!s].jar")) {
            jar = jars.iterator().next().toString();
        }
        Path region = directory.resolve("region");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dkapija.home=" + home,
                        "-cp",
                        jar + ":" + simulator.resolve("lib") + "/*",
                        "org.kapija.simulator.command.SimulatorCommand",
                        "demo",
                        "--dir",
                        region.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var demonstration = new RunningDemonstration(process, region, log);
        demonstration.awaitPanel();
        return demonstration;
    }

    /** Returns the panel's address with its token. */
    String panel() throws IOException {
        return read("simulator/ready.json").path("panel").asText();
    }

    /** Returns the console's address with its token. */
    String console() throws IOException {
        return read("terminal/data/ready.json").path("console").asText();
    }

    /** Returns the traveller's screen with its token. */
    String traveller() throws IOException {
        return read("terminal/data/ready.json").path("traveller").asText();
    }

    /** Returns central's page with its token. */
    String central() throws IOException {
        return read("central/data/ready.json").path("web").asText();
    }

    private JsonNode read(String file) throws IOException {
        return JSON.readTree(region.resolve(file).toFile());
    }

    private void awaitPanel() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(region.resolve("simulator/ready.json"))) {
            if (System.nanoTime() > end || process.waitFor(200, TimeUnit.MILLISECONDS)) {
                close();
                throw new IOException("the demonstration is not ready; it said:\n" + Files.readString(log));
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
