package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Zones with what is to be found in them, one JSON object a line: {@code mrz} (lines), {@code format}, {@code valid},
 * {@code failing} (fields whose check digit is wrong) and {@code expect} (fields). Where {@code format} is absent,
 * nobody has judged the zone.
 *
 * @param strings in the order of the file
 */
record MrzCorpus(List<JsonNode> strings) {
    /** Its place below a folder of data. */
    static final String FILE = "documents/mrz-corpus.jsonl";

    MrzCorpus {
        strings = List.copyOf(strings);
    }

    /**
     * Reads the corpus of a folder; empty where there is none.
     *
     * @throws UncheckedIOException if there is one that cannot be read
     */
    static Optional<MrzCorpus> in(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            List<JsonNode> strings = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                strings.add(new ObjectMapper().readTree(line));
            }
            return Optional.of(new MrzCorpus(strings));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read: check that it is JSON, a line a zone", unreadable);
        }
    }

    /** Returns the zones that somebody has judged. */
    List<JsonNode> judged() {
        return strings.stream()
                .filter(string -> string.path("format").isTextual())
                .toList();
    }

    /** Returns the zones that nobody has judged. */
    List<JsonNode> unjudged() {
        return strings.stream()
                .filter(string -> !string.path("format").isTextual())
                .toList();
    }

    /** Returns the zones that are valid and whose number runs on in the optional data. */
    List<JsonNode> longNumbers() {
        return judged().stream()
                .filter(string -> string.path("valid").asBoolean()
                        && string.path("expect").path("longNumber").asBoolean())
                .toList();
    }

    /** Returns the lines of all zones. */
    List<List<String>> zones() {
        return strings.stream().map(MrzCorpus::lines).toList();
    }

    static List<String> lines(JsonNode string) {
        List<String> lines = new ArrayList<>();
        string.path("mrz").forEach(line -> lines.add(line.asText()));
        return lines;
    }
}
