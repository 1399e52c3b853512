package org.kapija.hardware.zfm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.value.Octets;

/**
 * One packet of the module's protocol (R503 user manual, "data package format"): header EF01, address, identifier,
 * length of what follows, content, sum.
 *
 * @param address of the module it goes to or comes from
 * @param content instruction or status and its parameters, or a run of data; at most {@value #CONTENT_MAX} octets
 */
record Packet(int address, Kind kind, Octets content) {
    static final int HEADER = 0xEF01;
    static final int PREFIX_SIZE = 9; // header 2, address 4, identifier 1, length 2
    static final int SUM_SIZE = 2;
    static final int CONTENT_MAX = 256;

    /** What a packet carries. */
    enum Kind {
        COMMAND(0x01),
        DATA(0x02),
        ACKNOWLEDGE(0x07),
        LAST_DATA(0x08);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        static Optional<Kind> of(int code) {
            return Stream.of(values()).filter(kind -> kind.code == code).findFirst();
        }
    }

    Packet {
        if (content.size() > CONTENT_MAX) {
            throw new IllegalArgumentException("content: " + content);
        }
    }

    /** The bytes as they go over the line. */
    byte[] encoded() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeShort(HEADER);
            out.writeInt(address);
            out.writeByte(kind.code);
            out.writeShort(content.size() + SUM_SIZE);
            out.write(content.toArray());
            out.writeShort(sum());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    /** Sum of identifier, both length bytes and content, low 16 bits. */
    int sum() {
        int length = content.size() + SUM_SIZE;
        int sum = kind.code + (length >> Byte.SIZE) + (length & 0xFF);
        for (int index = 0; index < content.size(); index++) {
            sum += content.at(index);
        }
        return sum & 0xFFFF;
    }
}
