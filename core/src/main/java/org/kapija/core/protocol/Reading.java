package org.kapija.core.protocol;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Parser;
import java.time.DateTimeException;
import java.util.function.Function;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** Reads octets from outside: bounded before they are parsed, and whatever is wrong with them ends as a value. */
final class Reading {
    private Reading() {}

    /**
     * Reads a message.
     *
     * @param what its word for people, such as {@code receipt}
     * @param longest in octets
     * @param domain makes the value; what it refuses with {@link IllegalArgumentException} is malformed
     */
    static <M, T> Parsed<T> read(String what, Octets octets, int longest, Parser<M> parser, Function<M, T> domain) {
        if (octets.size() > longest) {
            return new Parsed.Malformed<>(
                    Message.of("wire.too-long", "what", what, "longest", Integer.toString(longest)));
        }
        try {
            return new Parsed.Sound<>(domain.apply(parser.parseFrom(octets.toArray())));
        } catch (InvalidProtocolBufferException | IllegalArgumentException | DateTimeException _) {
            return malformed(what); // the cause may quote personal data
        }
    }

    static <T> Parsed<T> malformed(String what) {
        return new Parsed.Malformed<>(Message.of("wire.malformed", "what", what));
    }

    static Octets octets(ByteString bytes) {
        return Octets.of(bytes.toByteArray());
    }

    static ByteString bytes(Octets octets) {
        return ByteString.copyFrom(octets.toArray());
    }
}
