package org.kapija.simulator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/** The guard's console of a terminal, driven over its public interface. */
public final class Console implements AutoCloseable {
    private final Door door;
    private final ViewStream view;

    private Console(Door door, ViewStream view) {
        this.door = door;
        this.view = view;
    }

    /**
     * Opens the console's page.
     *
     * @throws IOException if the terminal does not answer
     */
    public static Console open(Door door) throws IOException {
        return new Console(door, ViewStream.open(door, "/api/view"));
    }

    /** Signs an officer in; returns whether the terminal knows officer and PIN. */
    public boolean signIn(String officer, String pin) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("officer", officer).put("pin", pin);
        return door.post("/api/session", body).status() == 200;
    }

    /** Signs whoever is there out. */
    public void signOut() {
        door.delete("/api/session");
    }

    /** Returns what the console shows now. */
    public JsonNode view() {
        return view.latest();
    }

    /** Returns all that it has shown. */
    public ViewStream stream() {
        return view;
    }

    /** Waits until the console shows something; see {@link ViewStream#await}. */
    public JsonNode await(String expectation, Predicate<JsonNode> met, Duration patience) {
        return view.await(expectation, met, patience);
    }

    /**
     * Taps a button: the command goes with the state that the console shows now.
     *
     * @param fields what the command needs besides
     */
    public Answer command(String name, Map<String, ?> fields) {
        return command(view().path("inspection"), name, fields);
    }

    /** Taps a button on a page that shows this inspection, be it an old one. */
    public Answer command(JsonNode inspection, String name, Map<String, ?> fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (inspection.isObject()) {
            body.put("inspection", inspection.path("id").asText());
        } else {
            body.putNull("inspection");
        }
        body.put("revision", inspection.path("revision").asLong());
        body.put("command", name);
        fields.forEach((field, value) -> body.putPOJO(field, value));
        return Answer.of(door.post("/api/command", body));
    }

    @Override
    public void close() throws IOException {
        view.close();
    }
}
