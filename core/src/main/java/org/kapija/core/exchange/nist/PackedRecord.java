package org.kapija.core.exchange.nist;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kapija.core.value.Octets;

/**
 * A record of types 3 to 8: a head of numbers in octets, then an image to the end (ANSI/NIST-ITL 1-2007, clauses 10 to
 * 14). Numbers begin with their highest octet.
 *
 * @param type 3 to 8
 * @param head from the length on, as long as heads of the type are
 * @param data what follows it, mostly the image
 */
public record PackedRecord(int type, Octets head, Octets data) implements LogicalRecord {
    /** Octets of the head of a finger image: length, designation, impression, six positions, resolution, size, code. */
    static final int IMAGE_HEAD = 18;

    private static final int SIGNATURE_HEAD = 12;
    private static final int PLAIN_HEAD = 5; // of type 7, whose users agree on the rest
    private static final int DESIGNATION_AT = 4;
    private static final int IMPRESSION_AT = 5;
    private static final int POSITIONS_AT = 6;
    private static final int POSITIONS = 6;
    private static final int RESOLUTION_AT = 12;
    private static final int WIDTH_AT = 13;
    private static final int NO_POSITION = 0xFF;

    /** Returns whether records of a type are packed so. */
    static boolean isPacked(int type) {
        return type >= 3 && type <= 8;
    }

    /** Returns the fewest octets of a record. */
    static int headOctets(int type) {
        return switch (type) {
            case 7 -> PLAIN_HEAD;
            case 8 -> SIGNATURE_HEAD;
            default -> IMAGE_HEAD;
        };
    }

    /** A finger image of type 4 (8-bit grey), with a true length in front. */
    public static PackedRecord ofFinger(
            int designation, int impression, int position, int width, int height, int code, Octets data) {
        int length = IMAGE_HEAD + data.size();
        var out = new ByteArrayOutputStream(IMAGE_HEAD);
        pair(out, length >>> 16);
        pair(out, length);
        out.write(designation);
        out.write(impression);
        out.write(position);
        for (int at = 1; at < POSITIONS; at++) {
            out.write(NO_POSITION);
        }
        out.write(0); // scanned at the resolution that the first record states
        pair(out, width);
        pair(out, height);
        out.write(code);
        return new PackedRecord(4, Octets.of(out.toByteArray()), data);
    }

    private static void pair(ByteArrayOutputStream out, int number) {
        out.write(number >>> 8);
        out.write(number);
    }

    /** Returns whether the head is that of a finger image: types 3 to 6. */
    boolean isFinger() {
        return type <= 6;
    }

    /** Returns the code of the way the impression was taken (IMP). */
    public int impression() {
        return head.at(IMPRESSION_AT);
    }

    /** Returns the fingers that the image may show, as codes, the likeliest first (FGP). */
    public List<Integer> positions() {
        List<Integer> positions = new ArrayList<>();
        for (int at = POSITIONS_AT; isFinger() && at < POSITIONS_AT + POSITIONS; at++) {
            if (head.at(at) != NO_POSITION) {
                positions.add(head.at(at));
            }
        }
        return positions;
    }

    /** Returns 0 where the first record states the resolution, 1 where the image has another one (ISR). */
    int resolution() {
        return head.at(isFinger() ? RESOLUTION_AT : RESOLUTION_AT - 5);
    }

    /** Returns pixels in a row (HLL); 0 in type 7. */
    int width() {
        return pairAt(isFinger() ? WIDTH_AT : WIDTH_AT - 5);
    }

    /** Returns rows (VLL); 0 in type 7. */
    int height() {
        return pairAt((isFinger() ? WIDTH_AT : WIDTH_AT - 5) + 2);
    }

    /** Returns the code of the compression of a finger image. */
    int compression() {
        return isFinger() ? head.at(IMAGE_HEAD - 1) : 0;
    }

    private int pairAt(int at) {
        return type == 7 ? 0 : head.at(at) << 8 | head.at(at + 1);
    }

    @Override
    public OptionalInt designation() {
        return OptionalInt.of(head.at(DESIGNATION_AT));
    }

    @Override
    public int size() {
        return head.size() + data.size();
    }

    @Override
    public void writeTo(ByteArrayOutputStream out) {
        out.writeBytes(head.toArray());
        out.writeBytes(data.toArray());
    }
}
