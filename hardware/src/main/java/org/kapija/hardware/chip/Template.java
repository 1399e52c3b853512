package org.kapija.hardware.chip;

import java.io.ByteArrayOutputStream;

/** Writes data objects to be sent. */
final class Template {
    private Template() {}

    /** Returns an object with a tag of one byte around some bytes, at most 65 535. */
    static byte[] of(int tag, byte[] value) {
        var bytes = new ByteArrayOutputStream(value.length + 4);
        bytes.write(tag);
        if (value.length >= 0x100) {
            bytes.write(0x82);
            bytes.write(value.length >> Byte.SIZE);
        } else if (value.length >= 0x80) {
            bytes.write(0x81);
        }
        bytes.write(value.length);
        bytes.writeBytes(value);
        return bytes.toByteArray();
    }
}
