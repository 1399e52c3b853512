package org.kapija.core.document.lds;

import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * What the octets of a file gave. Nothing is thrown, whatever the octets are.
 *
 * @param <T> what such a file holds
 */
public sealed interface LdsReading<T> {
    /** Longest file that is looked at, in octets: a face or ten fingers take a tenth of it. */
    int OCTETS_MAX = 1_000_000;

    /**
     * A file that was understood.
     *
     * @param value what it says; a claim until the security object was verified
     */
    record Read<T>(T value) implements LdsReading<T> {}

    /**
     * A file that was not.
     *
     * @param why what is wrong and where, in a sentence for the guard
     */
    record Refused<T>(Message why) implements LdsReading<T> {}

    /** Returns the content, if there is any. */
    default Optional<T> content() {
        return switch (this) {
            case Read<T>(T value) -> Optional.of(value);
            case Refused<T> _ -> Optional.empty();
        };
    }
}
