package org.kapija.core.message;

import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence for a person, by its key in the message catalogue ({@code org/kapija/catalogue/*.json}, ICU MessageFormat)
 * and the arguments it names. The screen puts it into words, in the reader's language.
 *
 * @param key dotted lower-case words, such as {@code scanner.unplugged}
 * @param arguments by name; text or whole numbers in decimal; never personal data
 */
public record Message(String key, Map<String, String> arguments) {
    public Message {
        if (!key.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
            throw new IllegalArgumentException("key: " + key);
        }
        arguments = Map.copyOf(arguments);
    }

    /** A sentence without arguments. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** A sentence with one argument. */
    public static Message of(String key, String name, String value) {
        return new Message(key, Map.of(name, value));
    }

    /** A sentence with two arguments. */
    public static Message of(String key, String name, String value, String otherName, String otherValue) {
        return new Message(key, Map.of(name, value, otherName, otherValue));
    }

    /** Returns the key, and the arguments in the order of their names: the same text for equal messages. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? key : key + new TreeMap<>(arguments);
    }
}
