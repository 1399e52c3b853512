package org.kapija.simulator.panel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.DocumentFault;

/** What somebody at the panel does in the lane. */
sealed interface Act {
    /** Lays a document on the reader. */
    record PlaceDocument(String traveller, Optional<DocumentFault> fault) implements Act {}

    /** Takes it away. */
    record RemoveDocument() implements Act {}

    /** Lays a finger on the scanner. */
    record PlaceFinger(String traveller, int position, Condition condition) implements Act {}

    /** Lifts it. */
    record LiftFinger() implements Act {}

    /** Cuts or mends the line to central. */
    record Network(boolean up) implements Act {}

    /** Opens or closes the terminal's case. */
    record Case(boolean open) implements Act {}

    /** Plugs the scanner in or out; a fault strikes its next packet. */
    record Scanner(boolean plugged, Optional<String> fault) implements Act {}

    /** Plugs the reader in or out; a fault strikes its next block. */
    record Reader(boolean plugged, Optional<String> fault) implements Act {}

    /** Lets the scanner's bytes take their time, or not. */
    record Pacing(boolean on) implements Act {}

    /**
     * Reads an act as the page sends it.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Act of(JsonNode json) {
        return switch (json.path("act").asText()) {
            case "place-document" ->
                new PlaceDocument(
                        text(json, "traveller"), optional(json, "fault").map(DocumentFault::named));
            case "remove-document" -> new RemoveDocument();
            case "place-finger" ->
                new PlaceFinger(
                        text(json, "traveller"),
                        json.path("position").asInt(),
                        Condition.valueOf(optional(json, "condition").orElse(Condition.WELL.name())));
            case "lift-finger" -> new LiftFinger();
            case "network" -> new Network(truth(json, "up"));
            case "case" -> new Case(truth(json, "open"));
            case "scanner" -> new Scanner(truth(json, "plugged"), optional(json, "fault"));
            case "reader" -> new Reader(truth(json, "plugged"), optional(json, "fault"));
            case "pacing" -> new Pacing(truth(json, "on"));
            default -> throw new IllegalArgumentException("act: " + json.path("act"));
        };
    }

    private static Optional<String> optional(JsonNode json, String field) {
        return json.path(field).isTextual() ? Optional.of(json.path(field).asText()) : Optional.empty();
    }

    private static String text(JsonNode json, String field) {
        return optional(json, field).orElseThrow(() -> new IllegalArgumentException(field + ": missing"));
    }

    private static boolean truth(JsonNode json, String field) {
        if (!json.path(field).isBoolean()) {
            throw new IllegalArgumentException(field + ": true or false is wanted");
        }
        return json.path(field).asBoolean();
    }
}
