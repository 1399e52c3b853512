package org.kapija.simulator.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Central as its own office sees it: what arrived, and the list. */
public final class CentralPage implements AutoCloseable {
    private final Door door;
    private final ViewStream view;

    private CentralPage(Door door, ViewStream view) {
        this.door = door;
        this.view = view;
    }

    /** Opens the page. */
    public static CentralPage open(Door door) throws IOException {
        return new CentralPage(door, ViewStream.open(door, "/api/view"));
    }

    /** Returns what it shows now. */
    public JsonNode view() {
        return view.latest();
    }

    /** Waits until it shows something; see {@link ViewStream#await}. */
    public JsonNode await(String expectation, Predicate<JsonNode> met, Duration patience) {
        return view.await(expectation, met, patience);
    }

    /** Returns every stored entry of a terminal, in order. */
    public List<JsonNode> entries(String terminal) {
        var entries = new ArrayList<JsonNode>();
        door.get("/api/entries?terminal=" + terminal).forEach(entries::add);
        return List.copyOf(entries);
    }

    /**
     * Stages alerts, one JSON object each.
     *
     * @throws IllegalStateException if central refuses them, with its reason
     */
    public void stage(Stream<? extends JsonNode> alerts) {
        String lines = alerts.map(JsonNode::toString).collect(Collectors.joining("\n", "", "\n"));
        Door.Reply reply = door.post("/api/alerts", lines, "application/x-ndjson");
        if (reply.status() / 100 != 2) {
            throw new IllegalStateException("central refuses the alerts: " + reply.body());
        }
    }

    /** Stages the removal of an alert. */
    public void stageRemoval(String alert) {
        Door.Reply reply = door.delete("/api/alerts/" + alert);
        if (reply.status() / 100 != 2) {
            throw new IllegalStateException("central refuses the removal: " + reply.body());
        }
    }

    /** Numbers, signs and publishes what is staged; returns the list's number. */
    public int release() {
        Door.Reply reply = door.post("/api/list/release", "", "application/json");
        if (reply.status() / 100 != 2) {
            throw new IllegalStateException("central refuses the release: " + reply.body());
        }
        return reply.body().path("number").asInt();
    }

    /** Waits until central has heard that a terminal works with a list. */
    public void awaitList(String terminal, int number, Duration patience) {
        await(
                "list " + number + " at " + terminal,
                page -> terminal(page, terminal).path("list").asInt() >= number,
                patience);
    }

    /** Returns the line about one terminal, or a missing node. */
    public static JsonNode terminal(JsonNode page, String id) {
        for (JsonNode terminal : page.path("terminals")) {
            if (terminal.path("id").asText().equals(id)) {
                return terminal;
            }
        }
        return page.path("no such terminal");
    }

    @Override
    public void close() throws IOException {
        view.close();
    }
}
