package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
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
        String clone = directory.toString();
        OptionalLong _ = run(List.of("git", "clone", "--quiet", home.toString(), clone), CROSSED);
        double cloned = secondsSince(start, System.nanoTime());
        String kapija = directory.resolve("kapija").toString();
        String region = directory.resolveSibling("first-region").toString();
        long crossed = run(List.of(kapija, "demo", "--headless", "--scenario", "clear", "--dir", region), CROSSED)
                .orElseThrow(() -> new IOException("the demonstration never said that the guard " + CROSSED));
        return Result.atMost(
                NAME,
                secondsSince(start, crossed),
                "s",
                SECONDS_MAX,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("cloneSeconds", cloned)
                        .put("scenario", "clear"));
    }

    private static double secondsSince(long start, long end) {
        return (end - start) / 1e9;
    }

    /** Lets a command run to its end and returns when it first said something, {@link System#nanoTime()}. */
    private static OptionalLong run(List<String> command, String said) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        OptionalLong at = OptionalLong.empty();
        String last = "";
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (at.isEmpty() && line.contains(said)) {
                    at = OptionalLong.of(System.nanoTime());
                }
                last = line;
            }
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " did not end well: " + last);
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.getFirst(), stopped);
        }
        return at;
    }
}
