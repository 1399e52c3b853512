package org.kapija.simulator.chip.message;

import java.io.ByteArrayOutputStream;
import org.kapija.core.value.Octets;

/**
 * What a chip answers to one command.
 *
 * @param data may be empty
 * @param status status word, two bytes
 */
public record Answer(Octets data, int status) {
    /** Answers with data and all well. */
    public static Answer of(byte[] data) {
        return new Answer(Octets.of(data), StatusWord.OK);
    }

    /** Answers with a status word alone. */
    public static Answer of(int status) {
        return new Answer(Octets.of(new byte[0]), status);
    }

    /** Returns the bytes on the wire: data, then the status word. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream(data.size() + 2);
        bytes.writeBytes(data.toArray());
        bytes.write(status >> Byte.SIZE);
        bytes.write(status);
        return bytes.toByteArray();
    }
}
