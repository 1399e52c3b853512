package org.kapija.core.fingerprint.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The kernel for machines without vectors: 64 fingers a word. */
public final class PlainKernel implements ScanKernel {
    private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);

    @Override
    public void scan(MemorySegment planes, long from, int minutiae, int[][] probe, long[] closest) {
        for (int minutia = 0; minutia < minutiae; minutia++) {
            // an array is read three times as fast as a segment, and this one stays in the nearest cache
            long[] words = planes.asSlice(from + (long) minutia * Block.MINUTIA, Block.MINUTIA)
                    .toArray(WORD);
            for (int i = 0; i < probe.length; i++) {
                for (int word = 0; word < Block.WORDS; word++) {
                    keepCloser(words, word, probe[i], closest, i * Block.OFFSETS * Block.WORDS + word);
                }
            }
        }
    }

    /** Counts with carry-save adders, eight planes a turn, and keeps the greater of the count and what was kept. */
    private static void keepCloser(long[] words, int at, int[] ones, long[] closest, int to) {
        int offset = at + Block.BITS * Block.WORDS;
        long n0 = words[offset];
        long n1 = words[offset + Block.WORDS];
        long n2 = words[offset + 2 * Block.WORDS];
        long n3 = words[offset + 3 * Block.WORDS];
        long n4 = words[offset + 4 * Block.WORDS];
        long n5 = words[offset + 5 * Block.WORDS];
        long n6 = words[offset + 6 * Block.WORDS];
        for (int k = 0; ones[k] >= 0; k += 8) {
            long a = words[at + (ones[k] >> 3)];
            long b = words[at + (ones[k + 1] >> 3)];
            long either = a ^ b;
            long twosA = (a & b) | (n0 & either);
            n0 ^= either;
            a = words[at + (ones[k + 2] >> 3)];
            b = words[at + (ones[k + 3] >> 3)];
            either = a ^ b;
            long twosB = (a & b) | (n0 & either);
            n0 ^= either;
            either = twosA ^ twosB;
            long foursA = (twosA & twosB) | (n1 & either);
            n1 ^= either;
            a = words[at + (ones[k + 4] >> 3)];
            b = words[at + (ones[k + 5] >> 3)];
            either = a ^ b;
            twosA = (a & b) | (n0 & either);
            n0 ^= either;
            a = words[at + (ones[k + 6] >> 3)];
            b = words[at + (ones[k + 7] >> 3)];
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
