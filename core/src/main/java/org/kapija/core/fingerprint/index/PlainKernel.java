package org.kapija.core.fingerprint.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The kernel for machines without vectors: 64 fingers a word. */
public final class PlainKernel implements ScanKernel {
    private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);

    @Override
    public void scan(MemorySegment planes, long from, int minutiae, int[][] probe, long[] closest) {
        for (int word = 0; word < Block.WORDS; word++) {
            for (int minutia = 0; minutia < minutiae; minutia++) {
                long at = from + (long) minutia * Block.MINUTIA + word * 8L;
                for (int i = 0; i < probe.length; i++) {
                    keepCloser(planes, at, probe[i], closest, i * Block.OFFSETS * Block.WORDS + word);
                }
            }
        }
    }

    /** Counts with carry-save adders, eight planes a turn, and keeps the greater of the count and what was kept. */
    private static void keepCloser(MemorySegment planes, long at, int[] ones, long[] closest, int to) {
        long offset = at + Block.BITS * Block.PLANE;
        long n0 = planes.get(WORD, offset);
        long n1 = planes.get(WORD, offset + Block.PLANE);
        long n2 = planes.get(WORD, offset + 2 * Block.PLANE);
        long n3 = planes.get(WORD, offset + 3 * Block.PLANE);
        long n4 = planes.get(WORD, offset + 4 * Block.PLANE);
        long n5 = planes.get(WORD, offset + 5 * Block.PLANE);
        long n6 = planes.get(WORD, offset + 6 * Block.PLANE);
        for (int k = 0; ones[k] >= 0; k += 8) {
            long a = planes.get(WORD, at + ones[k]);
            long b = planes.get(WORD, at + ones[k + 1]);
            long either = a ^ b;
            long twosA = (a & b) | (n0 & either);
            n0 ^= either;
            a = planes.get(WORD, at + ones[k + 2]);
            b = planes.get(WORD, at + ones[k + 3]);
            either = a ^ b;
            long twosB = (a & b) | (n0 & either);
            n0 ^= either;
            either = twosA ^ twosB;
            long foursA = (twosA & twosB) | (n1 & either);
            n1 ^= either;
            a = planes.get(WORD, at + ones[k + 4]);
            b = planes.get(WORD, at + ones[k + 5]);
            either = a ^ b;
            twosA = (a & b) | (n0 & either);
            n0 ^= either;
            a = planes.get(WORD, at + ones[k + 6]);
            b = planes.get(WORD, at + ones[k + 7]);
            either = a ^ b;
            twosB = (a & b) | (n0 & either);
            n0 ^= either;
            either = twosA ^ twosB;
            long foursB = (twosA & twosB) | (n1 & either);
            n1 ^= either;
            either = foursA ^ foursB;
            long eights = (foursA & foursB) | (n2 & either);
            n2 ^= either;
            long sixteens = n3 & eights;
            n3 ^= eights;
            long more = n4 & sixteens;
            n4 ^= sixteens;
            n6 ^= n5 & more;
            n5 ^= more;
        }
        keepGreater(closest, to, n0, n1, n2, n3, n4, n5, n6);
    }

    private static void keepGreater(
            long[] kept, int at, long n0, long n1, long n2, long n3, long n4, long n5, long n6) {
        long k0 = kept[at];
        long k1 = kept[at + Block.WORDS];
        long k2 = kept[at + 2 * Block.WORDS];
        long k3 = kept[at + 3 * Block.WORDS];
        long k4 = kept[at + 4 * Block.WORDS];
        long k5 = kept[at + 5 * Block.WORDS];
        long k6 = kept[at + 6 * Block.WORDS];
        long less = ~k0 & n0;
        less = borrow(k1, n1, less);
        less = borrow(k2, n2, less);
        less = borrow(k3, n3, less);
        less = borrow(k4, n4, less);
        less = borrow(k5, n5, less);
        less = borrow(k6, n6, less);
        kept[at] = k0 ^ (less & (k0 ^ n0));
        kept[at + Block.WORDS] = k1 ^ (less & (k1 ^ n1));
        kept[at + 2 * Block.WORDS] = k2 ^ (less & (k2 ^ n2));
        kept[at + 3 * Block.WORDS] = k3 ^ (less & (k3 ^ n3));
        kept[at + 4 * Block.WORDS] = k4 ^ (less & (k4 ^ n4));
        kept[at + 5 * Block.WORDS] = k5 ^ (less & (k5 ^ n5));
        kept[at + 6 * Block.WORDS] = k6 ^ (less & (k6 ^ n6));
    }

    private static long borrow(long from, long take, long borrowed) {
        return (~from & take) | (borrowed & (~from | take));
    }

    @Override
    public String name() {
        return "plain";
    }
}
