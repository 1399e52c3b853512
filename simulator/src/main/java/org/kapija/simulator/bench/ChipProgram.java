package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kapija.simulator.chip.Chip;
import org.kapija.simulator.chip.reader.CardCable;
import org.kapija.simulator.region.Installation;

/** The terminal's program reading one document after the other, in a process of its own. */
final class ChipProgram implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int DOCUMENTS = 10_000;

    private final ChipMedium medium;
    private final int repeat;
    private final Process process;
    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(DOCUMENTS);

    private ChipProgram(ChipMedium medium, int repeat, Process process) {
        this.medium = medium;
        this.repeat = repeat;
        this.process = process;
        Thread.ofPlatform().name("chip-output").daemon().start(this::listen);
    }

    /**
     * What the program made of a document.
     *
     * @param report as it printed it
     * @param nanos from laying the document down to the report, or since the report before
     */
    record Outcome(JsonNode report, long nanos) {}

    /**
     * Starts the program.
     *
     * @param zone file with the lines that open all the chips
     * @param repeat readings of each document
     */
    static ChipProgram start(Installation installation, ChipMedium medium, Path zone, int repeat) throws IOException {
        List<String> arguments = List.of(
                "chip",
                "--json",
                "--mrz",
                zone.toString(),
                "--patience",
                PATIENCE.toString(),
                "--count",
                String.valueOf(DOCUMENTS),
                "--repeat",
                String.valueOf(repeat));
        if (medium.reader() instanceof UnixDomainSocketAddress socket) {
            Files.deleteIfExists(socket.getPath()); // of the program before
        }
        Process process = new ProcessBuilder(installation.terminalBesideSimulator(medium.options(), arguments))
                .redirectError(
                        zone.resolveSibling("chip-" + medium.name() + ".log").toFile())
                .start();
        return new ChipProgram(medium, repeat, process);
    }

    /** Lays a card on the reader; the program, which makes it, may not be that far yet. */
    private CardCable laid(Chip chip) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return CardCable.lay(chip, medium.reader());
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw notYet;
                }
                pause(GLANCE);
            }
        }
    }

    private static void pause(Duration duration) throws IOException {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        } catch (IOException ended) {
            lines.clear(); // with the process; whoever waits gets nothing more
        }
    }

    /**
     * Lays a document on the reader, waits until it has been read as often as was said, and takes it off again.
     *
     * @return an outcome a reading; the first includes the way from laying it down
     * @throws IOException if the program says nothing
     */
    List<Outcome> read(Chip chip) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        long start = System.nanoTime();
        try (CardCable _ = laid(chip)) {
            for (int reading = 0; reading < repeat; reading++) {
                String line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (line == null) {
                    throw new IOException(
                            "the chip program says nothing" + (process.isAlive() ? "" : ": it has ended"));
                }
                outcomes.add(new Outcome(JSON.readTree(line), System.nanoTime() - start));
                start = System.nanoTime();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        return outcomes;
    }

    /** Waits until the reader has surely seen that nothing lies on it: PC/SC services look twice a second. */
    void awaitEmpty() throws IOException {
        pause(medium.removalSeen());
    }

    /** Returns the lines of text of a document that the program may be given. */
    static void write(Path zone, List<String> text) throws IOException {
        Files.writeString(
                zone,
                String.join("\n", Stream.concat(text.stream(), Stream.of("")).toList()));
    }

    @Override
    public void close() {
        process.destroyForcibly(); // it keeps nothing, and an orderly end would write an archive of classes
    }
}
