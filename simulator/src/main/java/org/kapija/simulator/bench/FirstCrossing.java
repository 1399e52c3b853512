package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String CROSSED = "sees the idle console";

    Result measured() throws IOException {
        if (!Files.exists(home.resolve(".git"))) {
            return Result.missing(NAME, "s", home + " is no git working copy");
        }
        long start = System.nanoTime();
        var clone = new ProcessBuilder("git", "clone", "--quiet", home.toString(), directory.toString());
        awaitLine(clone, "");
        double cloned = secondsSince(start);
        String region = directory.resolveSibling("first-region").toString();
        String kapija = directory.resolve("kapija").toString();
        var demo = new ProcessBuilder(kapija, "demo", "--headless", "--scenario", "clear", "--dir", region);
        double crossed = (awaitLine(demo, CROSSED) - start) / 1e9;
        return Result.atMost(
                NAME,
                crossed,
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

    /** Lets a command run to its end and returns when it said something, {@link System#nanoTime()}. */
    private static long awaitLine(ProcessBuilder command, String said) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        long at = 0;
        String last = "";
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                at = at == 0 && line.contains(said) ? System.nanoTime() : at;
                last = line;
            }
            if (process.waitFor() != 0 || (at == 0 && !said.isEmpty())) {
                throw new IOException(String.join(" ", command.command()) + " did not end well: " + last);
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while running " + command.command().getFirst(), stopped);
        }
        return at;
    }
}
