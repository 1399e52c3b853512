package org.kapija.simulator.chip.lds;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kapija.simulator.chip.message.Tlv;

/** Writes the contents of data groups (Doc 9303-10, section 4.7). */
public final class DataGroups {
    private static final int[] TAGS = {
        0x60, 0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70
    };

    private DataGroups() {}

    /** EF.COM: version 1.7 of the data structure, Unicode 4.0, and the tags of the groups that are there. */
    public static byte[] com(List<Integer> groups) {
        var tags = new ByteArrayOutputStream();
        groups.forEach(group -> tags.write(TAGS[group]));
        return Tlv.of(
                0x60, Tlv.of(0x5F01, text("0107")), Tlv.of(0x5F36, text("040000")), Tlv.of(0x5C, tags.toByteArray()));
    }

    /** Data group 1: the lines of the machine readable zone, top to bottom. */
    public static byte[] zone(List<String> lines) {
        return Tlv.of(0x61, Tlv.of(0x5F1F, text(String.join("", lines))));
    }

    /** Data group 2: one face as ISO/IEC 19794-5 has it, in a biometric information template. */
    public static byte[] face(byte[] jpeg, int width, int height) {
        byte[] header = Tlv.of(
                0xA1,
                Tlv.of(0x80, new byte[] {1, 1}),
                Tlv.of(0x81, new byte[] {2}),
                Tlv.of(0x87, new byte[] {1, 1}),
                Tlv.of(0x88, new byte[] {0, 8}));
        byte[] template = Tlv.of(0x7F60, header, Tlv.of(0x5F2E, record(jpeg, width, height)));
        return Tlv.of(0x75, Tlv.of(0x7F61, Tlv.of(0x02, new byte[] {1}), template));
    }

    private static byte[] record(byte[] jpeg, int width, int height) {
        int blockSize = 20 + 12 + jpeg.length;
        var bytes = ByteBuffer.allocate(14 + blockSize);
        bytes.put(text("FAC\0" + "010\0")).putInt(bytes.capacity()).putShort((short) 1);
        bytes.putInt(blockSize).putShort((short) 0).put(new byte[14]); // no feature points, nothing stated
        bytes.put((byte) 1).put((byte) 0).putShort((short) width).putShort((short) height); // full frontal, JPEG
        bytes.put((byte) 1).put((byte) 0).putShort((short) 0).putShort((short) 0); // sRGB, the rest not stated
        return bytes.put(jpeg).array();
    }

    /**
     * Data group 11: name in the bearer's own script and full date of birth.
     *
     * @param birth eight digits, year first
     */
    public static byte[] personalDetails(String name, String birth) {
        return Tlv.of(
                0x6B,
                Tlv.of(0x5C, new byte[] {0x5F, 0x0E, 0x5F, 0x2B}),
                Tlv.of(0x5F0E, name.getBytes(StandardCharsets.UTF_8)),
                Tlv.of(0x5F2B, text(birth)));
    }

    /**
     * Data group 12: who issued the document and when.
     *
     * @param date eight digits, year first
     */
    public static byte[] documentDetails(String authority, String date) {
        return Tlv.of(
                0x6C,
                Tlv.of(0x5C, new byte[] {0x5F, 0x19, 0x5F, 0x26}),
                Tlv.of(0x5F19, authority.getBytes(StandardCharsets.UTF_8)),
                Tlv.of(0x5F26, text(date)));
    }

    /** Data group 14: a set of security infos. */
    public static byte[] securityOptions(byte[] infos) {
        return Tlv.of(0x6E, infos);
    }

    /** Data group 15: the public key of active authentication. */
    public static byte[] activeKey(byte[] publicKey) {
        return Tlv.of(0x6F, publicKey);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
