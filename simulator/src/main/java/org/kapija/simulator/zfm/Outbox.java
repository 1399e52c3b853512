package org.kapija.simulator.zfm;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the module's packets: acknowledgements, and runs of data packets closed by a last one. */
final class Outbox {
    private static final short HEADER = (short) 0xEF01;
    private static final byte DATA = 0x02;
    private static final byte ACKNOWLEDGE = 0x07;
    private static final byte LAST_DATA = 0x08;

    private final int address;

    Outbox(int address) {
        this.address = address;
    }

    List<byte[]> answer(Status status, byte... content) {
        return List.of(packet(
                ACKNOWLEDGE,
                ByteBuffer.allocate(1 + content.length)
                        .put(status.code())
                        .put(content)
                        .array()));
    }

    /** A good acknowledgement followed by the content in data packets. */
    List<byte[]> upload(byte[] content, int packetSize) {
        var packets = new ArrayList<>(answer(Status.OK));
        for (int start = 0; start < content.length; start += packetSize) {
            int end = Math.min(content.length, start + packetSize);
            byte identifier = end == content.length ? LAST_DATA : DATA;
            packets.add(packet(identifier, Arrays.copyOfRange(content, start, end)));
        }
        return packets;
    }

    private byte[] packet(byte identifier, byte[] content) {
        int length = content.length + Short.BYTES;
        int sum = identifier + (length >> 8) + (length & 0xFF);
        for (byte octet : content) {
            sum += octet & 0xFF;
        }
        return ByteBuffer.allocate(9 + length)
                .putShort(HEADER)
                .putInt(address)
                .put(identifier)
                .putShort((short) length)
                .put(content)
                .putShort((short) sum)
                .array();
    }
}
