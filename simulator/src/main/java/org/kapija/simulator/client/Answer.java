package org.kapija.simulator.client;

import com.fasterxml.jackson.databind.JsonNode;

/** What a terminal says to a command. */
public sealed interface Answer {
    /** Done, and in the journal. */
    record Accepted() implements Answer {}

    /**
     * Not done, for a reason that has a name.
     *
     * @param rule such as {@code S1}, or {@code stale}
     * @param refusal the whole of it
     */
    record Refused(String rule, JsonNode refusal) implements Answer {}

    /** Not understood (400). */
    record Malformed(JsonNode body) implements Answer {}

    /** Nobody is signed in, or the token is wrong (401, 403). */
    record Locked(int status) implements Answer {}

    /**
     * The journal cannot write (503).
     *
     * @param message key of the sentence for the guard
     */
    record Unavailable(String message) implements Answer {}

    /** Reads an answer off the wire. */
    static Answer of(Door.Reply reply) {
        return switch (reply.status()) {
            case 200 -> new Accepted();
            case 409 -> new Refused(reply.body().path("rule").asText(), reply.body());
            case 400 -> new Malformed(reply.body());
            case 401, 403 -> new Locked(reply.status());
            case 503 -> new Unavailable(reply.body().path("message").path("key").asText());
            default ->
                throw new IllegalStateException(
                        "a command is never answered with " + reply.status() + ": " + reply.body());
        };
    }
}
