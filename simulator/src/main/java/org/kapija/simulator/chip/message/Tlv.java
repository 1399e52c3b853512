package org.kapija.simulator.chip.message;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * A data object: tag, length, value (ISO/IEC 7816-4, 5.2.2; the same bytes as ASN.1 DER).
 *
 * @param tag one or two bytes
 * @param value may be empty
 */
public record Tlv(int tag, Octets value) {
    /** Writes an object whose value is some parts one after the other. */
    public static byte[] of(int tag, byte[]... parts) {
        byte[] value = join(parts);
        var bytes = new ByteArrayOutputStream(value.length + 6);
        if (tag > 0xFF) {
            bytes.write(tag >> Byte.SIZE);
        }
        bytes.write(tag);
        bytes.writeBytes(length(value.length));
        bytes.writeBytes(value);
        return bytes.toByteArray();
    }

    /** Returns some runs of bytes as one. */
    public static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] length(int length) {
        if (length < 0x80) {
            return new byte[] {(byte) length};
        }
        if (length < 0x100) {
            return new byte[] {(byte) 0x81, (byte) length};
        }
        if (length < 0x10000) {
            return new byte[] {(byte) 0x82, (byte) (length >> Byte.SIZE), (byte) length};
        }
        return new byte[] {(byte) 0x83, (byte) (length >> 16), (byte) (length >> Byte.SIZE), (byte) length};
    }

    /**
     * Takes a run of objects apart.
     *
     * @throws Refusal with {@link StatusWord#WRONG_DATA} if the bytes are no such run
     */
    public static List<Tlv> all(Octets octets) throws Refusal {
        byte[] bytes = octets.toArray();
        List<Tlv> objects = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int tag = bytes[at++] & 0xFF;
            if ((tag & 0x1F) == 0x1F && at < bytes.length) {
                tag = tag << Byte.SIZE | (bytes[at++] & 0xFF);
            }
            int lengthBytes = at < bytes.length && bytes[at] < 0 ? bytes[at++] & 0x7F : 1;
            if (lengthBytes == 0 || lengthBytes > 3 || at + lengthBytes > bytes.length) {
                throw new Refusal(StatusWord.WRONG_DATA);
            }
            int length = 0;
            for (int end = at + lengthBytes; at < end; at++) {
                length = length << Byte.SIZE | (bytes[at] & 0xFF);
            }
            if (length > bytes.length - at) {
                throw new Refusal(StatusWord.WRONG_DATA);
            }
            objects.add(new Tlv(tag, Octets.of(Arrays.copyOfRange(bytes, at, at + length))));
            at += length;
        }
        return List.copyOf(objects);
    }

    /** Returns the value of the first object with a tag. */
    public static Optional<Octets> find(List<Tlv> objects, int tag) {
        return objects.stream()
                .filter(object -> object.tag() == tag)
                .map(Tlv::value)
                .findFirst();
    }

    /**
     * Returns the value of an object that must be there.
     *
     * @throws Refusal with {@link StatusWord#WRONG_DATA} if it is not
     */
    public static byte[] need(List<Tlv> objects, int tag) throws Refusal {
        return find(objects, tag)
                .orElseThrow(() -> new Refusal(StatusWord.WRONG_DATA))
                .toArray();
    }
}
