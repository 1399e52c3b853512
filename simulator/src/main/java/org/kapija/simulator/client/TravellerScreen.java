package org.kapija.simulator.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The screen on the traveller's side: shows, and takes nothing. */
public final class TravellerScreen implements AutoCloseable {
    private final ViewStream stream;

    private TravellerScreen(ViewStream stream) {
        this.stream = stream;
    }

    /**
     * Opens the screen's own page.
     *
     * @param door with the traveller's token
     */
    public static TravellerScreen open(Door door) throws IOException {
        return new TravellerScreen(ViewStream.open(door, "/traveller/stream"));
    }

    /** Waits until the screen shows something; see {@link ViewStream#await}. */
    public JsonNode await(String expectation, Predicate<JsonNode> met, Duration patience) {
        return stream.await(expectation, met, patience);
    }

    /** Returns the finger that it asks for now. */
    public OptionalInt wantedFinger() {
        return stream.now()
                .map(shown -> shown.path("finger"))
                .filter(JsonNode::isInt)
                .map(finger -> OptionalInt.of(finger.asInt()))
                .orElse(OptionalInt.empty());
    }

    /** Returns all that it has shown, byte for byte. */
    public List<ViewStream.Shown> shown() {
        return stream.shown();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
