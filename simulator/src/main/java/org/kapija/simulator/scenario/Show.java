package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kapija.simulator.client.Answer;

/** Reads what the console shows, field by field of the view in docs/contracts.md, 2. */
final class Show {
    private Show() {}

    /** The inspection's step, or {@code idle}. */
    static String step(JsonNode view) {
        return view.path("inspection").path("step").asText("idle");
    }

    static String verdict(JsonNode view) {
        return view.path("inspection").path("verdict").asText();
    }

    /** What share of the list the answer covers, 0 to 1. */
    static double covered(JsonNode view) {
        return view.path("inspection").path("answer").path("covered").asDouble();
    }

    static int queue(JsonNode view) {
        return view.path("status").path("queue").asInt(-1);
    }

    static int list(JsonNode view) {
        return view.path("status").path("list").path("number").asInt();
    }

    static boolean networkUp(JsonNode view) {
        return view.path("status").path("network").asText().equals("up");
    }

    /** The first candidate of the answer. */
    static Optional<JsonNode> candidate(JsonNode view) {
        return candidates(view).findFirst();
    }

    /** The candidates of the answer, in its order. */
    static Stream<JsonNode> candidates(JsonNode view) {
        return StreamSupport.stream(
                view.path("inspection").path("answer").path("candidates").spliterator(), false);
    }

    /** What a device reports about itself: {@code ok}, {@code fault}, or nothing. */
    static JsonNode device(JsonNode view, String name) {
        return StreamSupport.stream(view.path("status").path("devices").spliterator(), false)
                .filter(device -> device.path("device").asText().equals(name))
                .findFirst()
                .orElse(view.path("no such device"));
    }

    /** Whether a device reports a fault. */
    static boolean faulty(JsonNode view, String device) {
        return device(view, device).path("state").asText().equals("fault");
    }

    /** The key of the sentence about a device's fault. */
    static String fault(JsonNode view, String device) {
        return device(view, device).path("fault").path("key").asText();
    }

    /** Whether a notice with this key, or one below it, is on the screen. */
    static boolean notice(JsonNode view, String key) {
        return StreamSupport.stream(view.path("status").path("notices").spliterator(), false)
                .map(notice -> notice.path("message").path("key").asText())
                .anyMatch(shown -> shown.equals(key) || shown.startsWith(key + "."));
    }

    /** Whether a button is enabled now. */
    static boolean enabled(JsonNode view, String command) {
        return StreamSupport.stream(view.path("inspection").path("actions").spliterator(), false)
                .anyMatch(action -> action.path("command").asText().equals(command)
                        && action.path("enabled").asBoolean());
    }

    /** Whether one choice of a button is enabled now. */
    static boolean enabled(JsonNode view, String command, String option) {
        return StreamSupport.stream(view.path("inspection").path("actions").spliterator(), false)
                .anyMatch(action -> action.path("command").asText().equals(command)
                        && action.path("option").asText().equals(option)
                        && action.path("enabled").asBoolean());
    }

    /** An answer in plain words. */
    static String words(Answer answer) {
        return switch (answer) {
            case Answer.Accepted() -> "accepted";
            case Answer.Refused(var rule, var refusal) ->
                "refused by " + rule + " ("
                        + refusal.path("message").path("key").asText() + ")";
            case Answer.Malformed(var body) -> "not understood " + body;
            case Answer.Locked(var status) -> "locked (" + status + ")";
            case Answer.Unavailable(var message) -> "not possible now (" + message + ")";
        };
    }
}
