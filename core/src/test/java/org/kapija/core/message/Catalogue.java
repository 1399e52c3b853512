package org.kapija.core.message;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The message catalogues as files. */
public final class Catalogue {
    private Catalogue() {}

    /**
     * Reads a catalogue in the order of its file.
     *
     * @param language such as {@code sr-Latn}
     */
    public static Map<String, String> read(String language) {
        String name = "/org/kapija/catalogue/" + language + ".json";
        try (InputStream file = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
            return new ObjectMapper().readValue(file, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }
}
