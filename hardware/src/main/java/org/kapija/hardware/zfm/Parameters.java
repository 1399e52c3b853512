package org.kapija.hardware.zfm;

import org.kapija.core.value.Octets;

/**
 * What a module tells of itself (ReadSysPara, 16 octets after the status).
 *
 * @param capacity templates that fit into its library
 * @param packetSize bytes of content in a data packet: 32, 64, 128 or 256
 * @param baud speed of the line
 */
record Parameters(int capacity, int packetSize, int baud) {
    static final int BAUD_UNIT = 9600;
    private static final int SMALLEST_PACKET = 32;

    /** Reads the content of an answer, status included. */
    static Parameters of(Octets content) {
        return new Parameters(pair(content, 5), SMALLEST_PACKET << pair(content, 13), pair(content, 15) * BAUD_UNIT);
    }

    private static int pair(Octets content, int index) {
        return content.at(index) << Byte.SIZE | content.at(index + 1);
    }
}
