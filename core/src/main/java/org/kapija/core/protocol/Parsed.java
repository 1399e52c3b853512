package org.kapija.core.protocol;

import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * What reading octets from outside came to.
 *
 * @param <T> what they should hold
 */
public sealed interface Parsed<T> {
    /** They hold it. */
    record Sound<T>(T value) implements Parsed<T> {}

    /** They do not: too long, cut off, of another version, or with a value that cannot be. */
    record Malformed<T>(Message why) implements Parsed<T> {}

    /** Returns what was read, if it was sound. */
    default Optional<T> sound() {
        return this instanceof Sound<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
