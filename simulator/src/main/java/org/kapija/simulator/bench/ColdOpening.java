package org.kapija.simulator.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kapija.core.document.trust.TrustCache;
import org.kapija.core.value.Octets;

/** How long it takes to open a cache of authorities in a process that has done nothing else yet. */
public final class ColdOpening {
    /** Makes {@code kapija bench trust} do nothing but open a cache and print the nanoseconds. */
    public static final String OPTION = "--open-cache";

    private ColdOpening() {}

    /**
     * Reads and opens a cache, from the file to the store.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if it is no cache
     */
    public static long nanosToOpen(Path cache) throws IOException {
        long start = System.nanoTime();
        var opening = TrustCache.open(Octets.of(Files.readAllBytes(cache)));
        long nanos = System.nanoTime() - start;
        return switch (opening) {
            case TrustCache.Opened _ -> nanos;
            case TrustCache.Refused(var why) -> throw new IllegalStateException("not opened: " + why);
        };
    }

    /**
     * Does the same in a fresh Java with the class path of this one.
     *
     * @throws IOException if there is no such process, or it says something else than a number
     */
    static long inAProcess(Path cache) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kapija.simulator.command.SimulatorCommand",
                        "bench",
                        "trust",
                        OPTION,
                        cache.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!said.matches("[0-9]{1,18}")) {
                throw new IOException("a fresh process said: " + said);
            }
            return Long.parseLong(said);
        }
    }
}
