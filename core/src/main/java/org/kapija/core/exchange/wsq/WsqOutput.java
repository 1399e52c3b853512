package org.kapija.core.exchange.wsq;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.kapija.core.value.Octets;

/** Writes the parts of a file: markers, tables, and the bits of blocks. Numbers begin with their highest octet. */
final class WsqOutput {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int pending;
    private int free = Byte.SIZE;

    void marker(Marker marker) {
        pair(marker.code());
    }

    void octet(int value) {
        out.write(value);
    }

    void pair(int value) {
        out.write(value >>> Byte.SIZE);
        out.write(value);
    }

    void quad(long value) {
        pair((int) (value >>> Short.SIZE));
        pair((int) value);
    }

    void octets(List<Integer> values) {
        values.forEach(this::octet);
    }

    void octets(byte[] values) {
        out.writeBytes(values);
    }

    /** Writes a scaled number of two octets behind its scale. */
    void scaled(Scaled number) {
        octet(number.scale());
        pair((int) number.digits());
    }

    /** Writes the lowest bits of a number, the highest of them first. */
    void bits(int value, int count) {
        for (int bit = count - 1; bit >= 0; bit--) {
            free--;
            pending |= (value >>> bit & 1) << free;
            if (free == 0) {
                flush();
            }
        }
    }

    /** Fills the last octet of a block with ones. */
    void endBits() {
        if (free < Byte.SIZE) {
            pending |= (1 << free) - 1;
            flush();
        }
    }

    private void flush() {
        out.write(pending);
        if (pending == 0xFF) {
            out.write(0); // so that no bits look like a marker
        }
        pending = 0;
        free = Byte.SIZE;
    }

    Octets toOctets() {
        return Octets.of(out.toByteArray());
    }
}
