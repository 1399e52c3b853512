package org.kapija.core.document.lds;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * Makes the content of a file.
 *
 * @param <T> what such a file holds
 */
@FunctionalInterface
interface LdsParser<T> {
    /** Parses the whole file. */
    T parse(Octets file) throws LdsFault;

    /** Parses, and answers a fault with a refusal. */
    static <T> LdsReading<T> read(Octets file, LdsParser<T> parser) {
        if (file.size() > LdsReading.OCTETS_MAX) {
            return new LdsReading.Refused<>(Message.of("lds.too-long", "octets", Integer.toString(file.size())));
        }
        try {
            return new LdsReading.Read<>(parser.parse(file));
        } catch (LdsFault fault) {
            return new LdsReading.Refused<>(fault.why());
        }
    }
}
