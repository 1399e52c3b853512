package org.kapija.core.exchange.nist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.kapija.core.value.Octets;

/** Transactions about invented persons, put together octet by octet, not by the writer under test. */
public final class Samples {
    private static final String GS = "\u001D";
    private static final String RS = "\u001E";
    private static final String US = "\u001F";
    private static final String FS = "\u001C";

    private Samples() {}

    /** A first, a second, a type-4, a type-14 with separators in its image, a type-99 and an unknown type. */
    public static Octets whole() {
        return joined(
                first("0500", "4", "2", "00", "4", "01", "14", "02", "99", "03", "77", "04"),
                record("2.001", "2.002:00" + GS + "2.018:ДОБРИЛА" + GS + "2.030:A" + US + "B" + RS + "C"),
                finger(1, 2, 3, new byte[] {1, 2, 3, 4, 5, 6}),
                record(
                        "14.001",
                        "14.002:02" + GS + "14.003:0" + GS + "14.006:2" + GS + "14.007:2" + GS + "14.011:NONE" + GS
                                + "14.013:7" + RS + "8" + GS + "14.999:" + FS + GS + FS + "1"),
                record("99.001", "99.002:03" + GS + "99.999:" + FS),
                record("77.001", "77.002:04" + GS + "77.123456:x"));
    }

    /** The first record, with types and designations in pairs; the newest editions' tags of three digits. */
    public static byte[] first(String version, String kind, String... contents) {
        var list = new StringBuilder("1" + US + contents.length / 2);
        for (int at = 0; at < contents.length; at += 2) {
            list.append(RS).append(contents[at]).append(US).append(contents[at + 1]);
        }
        return record(
                "1.001",
                "1.002:" + version + GS + "1.003:" + list + GS + "1.004:" + kind + GS + "1.005:20261122" + GS
                        + "1.007:RS/BG" + GS + "1.008:RS/GOST" + GS + "1.009:N1" + GS + "1.011:19.69" + GS
                        + "1.012:19.69" + GS + "1.015:003" + US + "UTF-8");
    }

    /** A record with a true length of as many digits as it takes. */
    public static byte[] record(String lengthTag, String fields) {
        byte[] rest = (GS + fields + FS).getBytes(StandardCharsets.UTF_8);
        int length = lengthTag.length() + 1 + rest.length + 1;
        while (lengthTag.length() + 1 + Integer.toString(length).length() + rest.length != length) {
            length++;
        }
        return concat((lengthTag + ":" + length).getBytes(StandardCharsets.UTF_8), rest);
    }

    /** A packed finger image of type 4, uncompressed. */
    public static byte[] finger(int designation, int width, int height, byte[] pixels) {
        return concat(
                new byte[] {
                    0,
                    0,
                    0,
                    (byte) (18 + pixels.length), // length
                    (byte) designation,
                    0, // live, plain
                    3,
                    -1,
                    -1,
                    -1,
                    -1,
                    -1, // right middle finger
                    0, // resolution as in 1.011
                    0,
                    (byte) width,
                    0,
                    (byte) height,
                    0 // not compressed
                },
                pixels);
    }

    /** Puts parts behind one another. */
    public static Octets joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return Octets.of(out.toByteArray());
    }

    private static byte[] concat(byte[] one, byte[] other) {
        return joined(one, other).toArray();
    }
}
