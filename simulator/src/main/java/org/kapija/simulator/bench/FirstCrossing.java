package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * What a newcomer waits for: from {@code git clone} over the build to the end of a first crossing through real
 * programs. Libraries come from this machine's caches.
 *
 * @param home the project's root, a git working copy: what is committed is cloned
 * @param directory where the clone goes; it does not exist yet
 */
record FirstCrossing(Path home, Path directory) {
    private static final String NAME = "git clone to the end of the first crossing, libraries cached";
    private static final double SECONDS_MAX = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    Result measured() throws IOException {
        if (!Files.exists(home.resolve(".git"))) {
            return Result.missing(NAME, "s", home + " is no git working copy");
        }
        Path region = directory.resolveSibling("first-region");
        long start = System.nanoTime();
        run("git", "clone", "--quiet", home.toString(), directory.toString());
        double cloned = secondsSince(start);
        run(
                directory.resolve("kapija").toString(),
                "demo",
                "--headless",
                "--scenario",
                "clear",
                "--dir",
                region.toString());
        return Result.atMost(
                NAME,
                secondsSince(start),
                "s",
                SECONDS_MAX,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("cloneSeconds", cloned)
                        .put("scenario", "clear"));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void run(String... command) throws IOException {
        Path log = Files.createTempFile("kapija-first-crossing", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IOException(String.join(" ", command) + " did not end well: see " + log);
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command[0], stopped);
        }
    }
}
