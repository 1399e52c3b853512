package org.kapija.core.document.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a file holds beside the pixels that its header announces: some formats may wrap an image of another one, and the
 * decoder makes room for whatever that says.
 */
final class Packing {
    private static final int BMP = 0x424D;
    private static final int BMP_COMPRESSION = 30; // offset, in every header but the first one of 12 octets
    private static final int BMP_HEADER = 14;
    private static final int BMP_HEADER_FIRST = 12;
    private static final int BMP_WRAPS = 4; // BI_JPEG, BI_PNG and what came after them

    private static final int TIFF_LITTLE_ENDIAN = 0x49492A00; // TIFF 6.0, section 2
    private static final int TIFF_BIG_ENDIAN = 0x4D4D002A;
    private static final int TIFF_DIRECTORY = 4;
    private static final int TIFF_ENTRY_SIZE = 12;
    private static final int TIFF_TYPES = 13;
    private static final int TIFF_SHORT = 3;
    private static final int TIFF_COMPRESSION = 259;
    private static final int TIFF_OLD_JPEG = 6;
    private static final int TIFF_JPEG = 7;

    private Packing() {}

    /** Returns whether the file holds an image of another format, or cannot be known not to. */
    static boolean wraps(byte[] file) {
        var octets = ByteBuffer.wrap(file);
        if (file.length < BMP_COMPRESSION + Integer.BYTES) {
            return false;
        }
        if (octets.getShort(0) == BMP) {
            return bmpWraps(octets.order(ByteOrder.LITTLE_ENDIAN));
        }
        return switch (octets.getInt(0)) {
            case TIFF_LITTLE_ENDIAN -> tiffWraps(octets.order(ByteOrder.LITTLE_ENDIAN));
            case TIFF_BIG_ENDIAN -> tiffWraps(octets);
            default -> false;
        };
    }

    private static boolean bmpWraps(ByteBuffer file) {
        return file.getInt(BMP_HEADER) != BMP_HEADER_FIRST
                && Integer.compareUnsigned(file.getInt(BMP_COMPRESSION), BMP_WRAPS) >= 0;
    }

    /** Looks through the first directory; one that ends behind the file holds no image at all. */
    private static boolean tiffWraps(ByteBuffer file) {
        long at = Integer.toUnsignedLong(file.getInt(TIFF_DIRECTORY));
        if (at + Short.BYTES > file.limit()) {
            return false;
        }
        int entries = Short.toUnsignedInt(file.getShort((int) at));
        at += Short.BYTES;
        for (int entry = 0; entry < entries && at + TIFF_ENTRY_SIZE <= file.limit(); entry++) {
            if (entryWraps(file.slice((int) at, TIFF_ENTRY_SIZE).order(file.order()))) {
                return true;
            }
            at += TIFF_ENTRY_SIZE;
        }
        return false;
    }

    private static boolean entryWraps(ByteBuffer entry) {
        int type = Short.toUnsignedInt(entry.getShort(2));
        if (type == 0 || type > TIFF_TYPES) {
            return true; // the decoder takes such an entry for a shorter one, and reads others than we do from here on
        }
        int compression = Short.toUnsignedInt(entry.getShort(8));
        boolean single = type == TIFF_SHORT && entry.getInt(4) == 1;
        return Short.toUnsignedInt(entry.getShort(0)) == TIFF_COMPRESSION
                && (!single || compression == TIFF_OLD_JPEG || compression == TIFF_JPEG);
    }
}
