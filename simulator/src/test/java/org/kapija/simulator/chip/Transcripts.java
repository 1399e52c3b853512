package org.kapija.simulator.chip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.kapija.house.RealData;

/** Sessions of real chips and of the standard's worked examples, recorded by others. */
final class Transcripts {
    private static final String FILE = "documents/chip-transcripts/gmrtd-transcripts.json";

    /** One session; constants are what its recorder wrote beside it, keys among them. */
    record Session(JsonNode json) {
        byte[] command(int index) {
            return hex(json.path("apdus").path(index).path("c"));
        }

        byte[] answer(int index) {
            return hex(json.path("apdus").path(index).path("r"));
        }

        byte[] constant(int index) {
            return hex(json.path("constants").path(index));
        }

        /** The last so many constants. */
        byte[] constantFromEnd(int index) {
            return constant(json.path("constants").size() - 1 - index);
        }

        private static byte[] hex(JsonNode text) {
            return HexFormat.of().parseHex(text.asText());
        }
    }

    private Transcripts() {}

    /** Returns a session by the name of its test; skips where there is no such data. */
    static Session session(String test) {
        try {
            for (JsonNode session :
                    new ObjectMapper().readTree(RealData.at(FILE).toFile())) {
                if (session.path("test").asText().equals(test)) {
                    return new Session(session);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalArgumentException("no session " + test);
    }
}
