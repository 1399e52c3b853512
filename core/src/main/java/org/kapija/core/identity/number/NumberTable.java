package org.kapija.core.identity.number;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32C;
import org.kapija.core.identity.number.NumberHit.Issuer;
import org.kapija.core.identity.number.NumberHit.Likeness;

/**
 * Numbers of millions of documents, packed and immutable, in memory or mapped from a file: 12 octets each, and 4 more
 * for every 8 to 16 of them. Numbers themselves are not in it, only hashes: none that is on the list is missed, and one
 * that is not is found with a chance of {@link #falsePositives}.
 *
 * <p>Layout, little-endian: header (mark, format, bits of the directory, entries, seed, checksum); for each value of
 * the first bits of a hash where its entries begin; entries of 8 octets (32 more bits of the hash of the folded number,
 * 16 of the exact one, 15 of the issuer, 1 whether only the first nine characters are meant); the records.
 */
public final class NumberTable {
    static final int HEADER = 64;
    static final int MARK = 0x3144_4B4E; // "NKD1"

    /** To be raised when the layout, the folding or the hash changes. */
    static final int FORMAT = 1;

    static final int MARK_AT = 0;
    static final int FORMAT_AT = 4;
    static final int BITS_AT = 8;
    static final int ENTRIES_AT = 12;
    static final int SEED_AT = 16;
    static final int CHECKSUM_AT = 24;

    /** Bits of a hash that an entry keeps, beside those that say where it lies. */
    static final int KEPT = 32;

    static final int BITS_MAX = 27;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final int LETTERS = 27;

    private final MemorySegment octets;
    private final int bits;
    private final int entries;
    private final long seed;

    NumberTable(MemorySegment octets) {
        this.octets = octets;
        this.bits = octets.get(INT, BITS_AT);
        this.entries = octets.get(INT, ENTRIES_AT);
        this.seed = octets.get(LONG, SEED_AT);
    }

    /** What octets turned out to be. */
    public sealed interface Reading {
        /** A sound table. */
        record Sound(NumberTable table) implements Reading {}

        /**
         * No table that can be used: make it again from the list.
         *
         * @param fault why
         */
        record Unusable(Fault fault) implements Reading {}
    }

    /** Why octets are no usable table. */
    public enum Fault {
        /** Not a table, or cut off inside its header. */
        NO_TABLE,
        /** Written by another version of this program. */
        OTHER_FORMAT,
        /** Longer or shorter than its header says. */
        TORN,
        /** Octets differ from those that were written. */
        CHECKSUM
    }

    /**
     * Looks at a table and checks all of it. The checksum keeps out accidents, not forgers: whoever stores a table
     * where others write must seal it.
     *
     * @param octets all of it; kept, not copied, so it must not change
     */
    public static Reading read(MemorySegment octets) {
        if (octets.byteSize() < HEADER || octets.get(INT, MARK_AT) != MARK) {
            return new Reading.Unusable(Fault.NO_TABLE);
        }
        if (octets.get(INT, FORMAT_AT) != FORMAT) {
            return new Reading.Unusable(Fault.OTHER_FORMAT);
        }
        int bits = octets.get(INT, BITS_AT);
        int entries = octets.get(INT, ENTRIES_AT);
        if (bits < 0 || bits > BITS_MAX || entries < 0 || octets.byteSize() != size(bits, entries)) {
            return new Reading.Unusable(Fault.TORN);
        }
        if (checksum(octets) != octets.get(LONG, CHECKSUM_AT)) {
            return new Reading.Unusable(Fault.CHECKSUM);
        }
        return new Reading.Sound(new NumberTable(octets));
    }

    static long checksum(MemorySegment octets) {
        var checksum = new CRC32C();
        checksum.update(octets.asSlice(0, CHECKSUM_AT).asByteBuffer());
        checksum.update(octets.asSlice(HEADER).asByteBuffer());
        return checksum.getValue();
    }

    /** Where the entries of a bucket begin is written there; one more ends the last. */
    static long bucketAt(long bucket) {
        return HEADER + 4 * bucket;
    }

    static long entryAt(int bits, long entry) {
        return bucketAt((1L << bits) + 2) + 8 * entry;
    }

    static long recordAt(int bits, long entries, long entry) {
        return entryAt(bits, entries) + 4 * entry;
    }

    static long size(int bits, long entries) {
        return recordAt(bits, entries, entries);
    }

    static long bucket(long hash, int bits) {
        return bits == 0 ? 0 : hash >>> (64 - bits);
    }

    /** What an entry holds. */
    static long packed(long hash, int bits, DocumentNumber number, String issuer, boolean firstNine, long seed) {
        long kept = (hash << bits) >>> (64 - KEPT);
        long exact = NumberHash.of(number.text(), ~seed) & 0xFFFF;
        return (kept << 32) | (exact << 16) | ((long) code(issuer) << 1) | (firstNine ? 1 : 0);
    }

    private static int code(String issuer) {
        int code = 0;
        for (int at = 0; at < issuer.length(); at++) {
            code = code * LETTERS + issuer.charAt(at) - 'A' + 1;
        }
        return code;
    }

    /** Returns all octets, to be stored. */
    public MemorySegment octets() {
        return octets.asReadOnly();
    }

    /** Returns how many entries it holds: one a number, two for a long one. */
    public int entries() {
        return entries;
    }

    /** Returns how probable it is that a number that is not listed seems to be, misread or not: 0 to 1. */
    public double falsePositives() {
        return entries / Math.pow(2, bits + KEPT);
    }

    void find(DocumentNumber number, String issuer, List<NumberHit> to) {
        find(number, issuer, false, to);
        if (number.isLong()) {
            find(number.firstNine(), issuer, true, to);
        }
    }

    /** A long number by its first nine meets short ones only: two long ones that differ behind them are two. */
    private void find(DocumentNumber number, String issuer, boolean beginning, List<NumberHit> to) {
        long hash = NumberHash.of(number.folded(), seed);
        long wanted = packed(hash, bits, number, issuer, false, seed);
        long bucket = bucket(hash, bits);
        int end = octets.get(INT, bucketAt(bucket + 1));
        for (int at = octets.get(INT, bucketAt(bucket)); at < end; at++) {
            long entry = octets.get(LONG, entryAt(bits, at));
            boolean firstNine = (entry & 1) != 0;
            if (entry >>> 32 == wanted >>> 32 && !(beginning && firstNine)) {
                boolean exact = ((entry >>> 16) & 0xFFFF) == ((wanted >>> 16) & 0xFFFF);
                to.add(new NumberHit(
                        octets.get(INT, recordAt(bits, entries, at)),
                        Likeness.of(exact, beginning || firstNine),
                        issuer((int) (entry & 0xFFFF) >>> 1, (int) (wanted & 0xFFFF) >>> 1)));
            }
        }
    }

    private static Issuer issuer(int one, int other) {
        if (one == 0 || other == 0) {
            return Issuer.UNKNOWN;
        }
        return one == other ? Issuer.SAME : Issuer.DIFFERENT;
    }
}
