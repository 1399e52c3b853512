package org.kapija.simulator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a page would show: follows a stream of server-sent events, keeps the latest document and remembers when each
 * arrived. Any thread may ask.
 */
public final class ViewStream implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String what;
    private final InputStream source;
    private final List<Shown> shown = new ArrayList<>();
    private Optional<JsonNode> latest = Optional.empty();
    private boolean ended;

    private ViewStream(String what, InputStream source) {
        this.what = what;
        this.source = source;
    }

    /**
     * Opens a stream and starts to follow it.
     *
     * @param path from the root
     * @throws IOException if the program does not answer or refuses
     */
    static ViewStream open(Door door, String path) throws IOException {
        var stream = new ViewStream(door + path, door.stream(path));
        Thread.ofVirtual().name("view " + path).start(stream::follow);
        return stream;
    }

    /**
     * Something shown.
     *
     * @param nanos of {@link System#nanoTime()} when the last byte was here
     * @param name of the event
     * @param data as it came, byte for byte
     */
    public record Shown(long nanos, String name, String data) {}

    /** Returns all that has been shown, oldest first. */
    public synchronized List<Shown> shown() {
        return List.copyOf(shown);
    }

    /** Returns the latest document, if one has come. */
    public synchronized Optional<JsonNode> now() {
        return latest;
    }

    /** Returns the latest document, waiting for the first one. */
    public JsonNode latest() {
        return await("anything", view -> true, Duration.ofSeconds(10));
    }

    /** Returns whether the program has ended the stream. */
    public synchronized boolean hasEnded() {
        return ended;
    }

    /**
     * Waits until the page shows something.
     *
     * @param expectation in words, for whoever waits in vain
     * @return the first document, the present one included, that meets it
     * @throws NotShown after the patience, or at once when the stream has ended
     */
    public synchronized JsonNode await(String expectation, Predicate<JsonNode> met, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (latest.isEmpty() || !met.test(latest.get())) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || ended) {
                    throw new NotShown(what, expectation, patience, latest.map(JsonNode::toString));
                }
                wait(left);
            }
            return latest.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while watching " + what, stopped);
        }
    }

    private void follow() {
        try (var lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            var event = new EventText();
            String line = lines.readLine();
            while (line != null) {
                event.add(line).ifPresent(this::show);
                line = lines.readLine();
            }
        } catch (IOException gone) {
            // the program died or we closed the stream: to a page both are the end
            end();
        }
        end();
    }

    private synchronized void show(Shown event) {
        shown.add(event);
        try {
            latest = Optional.of(JSON.readTree(event.data()));
        } catch (IOException garbled) {
            throw new IllegalStateException(what + " sent an event that is no JSON", garbled);
        }
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
