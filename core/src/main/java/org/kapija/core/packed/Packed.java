package org.kapija.core.packed;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.IntPredicate;
import java.util.zip.CRC32C;

/** Octets that were laid down once and are read where they lie, in memory or mapped from a file. Little-endian. */
public final class Packed {
    /** One octet. */
    public static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    /** Two octets. */
    public static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    /** Four octets. */
    public static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    /** Eight octets. */
    public static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Packed() {}

    /**
     * Makes mapped and allocated octets the same to the compiler. A loop that has seen both kinds asks at every load
     * which one it is: three times slower.
     */
    @SuppressWarnings("restricted") // neither size nor lifetime change
    public static MemorySegment ofOneKind(MemorySegment octets) {
        return octets.isNative() ? octets.reinterpret(octets.byteSize()) : octets;
    }

    /**
     * Returns the CRC-32C of what a header says and of all that follows it. It keeps out accidents, not forgers.
     *
     * @param checked octets of the header that count, from its beginning; the checksum itself lies behind them
     * @param header length of the whole header
     */
    public static long checksum(MemorySegment octets, long checked, long header) {
        var checksum = new CRC32C();
        checksum.update(octets.asSlice(0, checked).asByteBuffer());
        checksum.update(octets.asSlice(header).asByteBuffer());
        return checksum.getValue();
    }

    /**
     * Returns the first place of a sorted run that does not come before what is looked for, or its end.
     *
     * @param before true up to some place and false from there on
     */
    public static int firstNot(int from, int to, IntPredicate before) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
