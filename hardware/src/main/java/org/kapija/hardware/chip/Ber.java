package org.kapija.hardware.chip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * A data object that came from a chip: tag, length, value, with every length checked against what is there before
 * anything is copied.
 *
 * @param tag one or two bytes
 * @param value may be empty
 */
record Ber(int tag, Octets value) {
    private static final int OBJECTS_MAX = 256;
    private static final int LENGTH_BYTES_MAX = 3;

    /**
     * How a file begins.
     *
     * @param size of tag and length, bytes
     * @param total of the whole object, bytes
     */
    record Header(int size, int total) {}

    /** Reads tag and length; nothing if the bytes begin no object. */
    static Optional<Header> header(byte[] bytes, int from) {
        int at = from;
        if (at + 2 > bytes.length) {
            return Optional.empty();
        }
        boolean twoBytes = (bytes[at++] & 0x1F) == 0x1F;
        if (twoBytes) {
            at++;
        }
        if (at >= bytes.length) {
            return Optional.empty();
        }
        int first = bytes[at++] & 0xFF;
        int length = first;
        if (first >= 0x80) {
            int count = first & 0x7F;
            if (count == 0 || count > LENGTH_BYTES_MAX || at + count > bytes.length) {
                return Optional.empty();
            }
            length = 0;
            for (int end = at + count; at < end; at++) {
                length = length << Byte.SIZE | (bytes[at] & 0xFF);
            }
        }
        return Optional.of(new Header(at - from, at - from + length));
    }

    /** Takes a run of objects apart; nothing if the bytes are no such run, to the last byte. */
    static Optional<List<Ber>> all(byte[] bytes) {
        List<Ber> objects = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            Optional<Header> header = header(bytes, at);
            if (header.isEmpty() || header.get().total() > bytes.length - at || objects.size() == OBJECTS_MAX) {
                return Optional.empty();
            }
            int end = at + header.get().total();
            byte[] value = Arrays.copyOfRange(bytes, at + header.get().size(), end);
            objects.add(new Ber(tag(bytes, at), Octets.of(value)));
            at = end;
        }
        return Optional.of(objects);
    }

    private static int tag(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        return (first & 0x1F) == 0x1F ? first << Byte.SIZE | (bytes[at + 1] & 0xFF) : first;
    }

    /** Returns the objects inside a single object with a tag; nothing if the bytes are anything else. */
    static Optional<List<Ber>> inside(byte[] bytes, int tag) {
        return all(bytes)
                .filter(objects -> objects.size() == 1 && objects.getFirst().tag() == tag)
                .flatMap(objects -> all(objects.getFirst().value().toArray()));
    }

    /** Returns the value of the first object with a tag. */
    static Optional<Octets> find(List<Ber> objects, int tag) {
        return objects.stream()
                .filter(object -> object.tag() == tag)
                .map(Ber::value)
                .findFirst();
    }
}
