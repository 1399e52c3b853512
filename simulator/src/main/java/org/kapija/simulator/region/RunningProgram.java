package org.kapija.simulator.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process of a region. */
public final class RunningProgram implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration ORDERLY_END = Duration.ofSeconds(20);
    private static final int LAST_LINES = 25;

    private final String name;
    private final Process process;
    private final Path log;

    RunningProgram(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Returns the process's number. */
    public long pid() {
        return process.pid();
    }

    /** Returns whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until the program says that it is ready.
     *
     * @param file its {@code ready.json}; one left behind by an earlier process is not believed
     * @return the file's content
     * @throws IOException if the program ends or does not say so in time; the message has its last output
     */
    JsonNode awaitReady(Path file, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (Files.exists(file)) {
                JsonNode ready = JSON.readTree(file.toFile());
                if (ready.path("pid").asLong() == process.pid()) {
                    return ready;
                }
            }
            if (exitedWithin(GLANCE)) {
                throw new IOException(name + " ended with " + process.exitValue() + " before it was ready." + output());
            }
        }
        throw new IOException(name + " was not ready within " + patience.toSeconds() + " s." + output());
    }

    /** Waits for the program to end by itself and returns its exit code. */
    public int awaitEnd(Duration patience) throws IOException {
        if (!exitedWithin(patience)) {
            throw new IOException(name + " did not end within " + patience.toSeconds() + " s." + output());
        }
        return process.exitValue();
    }

    /** Returns the last lines of its log, with a heading. */
    public String output() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            var last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return " Its last output (" + log + "):\n  " + String.join("\n  ", last);
        } catch (IOException unreadable) {
            return " Its output cannot be read: " + unreadable.getMessage();
        }
    }

    /** Ends it as a power cut would: no chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        exitedWithin(ORDERLY_END);
    }

    /** Asks it to end, and ends it if it does not. */
    @Override
    public void close() {
        process.destroy();
        if (!exitedWithin(ORDERLY_END)) {
            kill();
        }
    }

    private boolean exitedWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, stopped);
        }
    }
}
