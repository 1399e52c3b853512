package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.kapija.core.message.Message;

/** A message in English for the person at the command line. Its sentences take plain arguments, no plurals. */
final class Sentence {
    private static final String CATALOGUE = "/org/kapija/catalogue/en.json";

    private Sentence() {}

    static String of(Message message) {
        try (var content = Sentence.class.getResourceAsStream(CATALOGUE)) {
            if (content == null) {
                return message.toString();
            }
            var text = new ObjectMapper().readTree(content).path(message.key());
            return text.isTextual() ? filled(text.textValue(), message) : message.toString();
        } catch (IOException damaged) {
            throw new UncheckedIOException("the catalogue in the jar does not read", damaged);
        }
    }

    private static String filled(String text, Message message) {
        String sentence = text;
        for (Map.Entry<String, String> argument : new TreeMap<>(message.arguments()).entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return sentence.replace("''", "'"); // ICU's way to write one apostrophe
    }
}
