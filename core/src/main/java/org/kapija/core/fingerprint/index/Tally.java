package org.kapija.core.fingerprint.index;

import java.util.Arrays;

/**
 * Adds up what a block's fingers gained, still bit-sliced. Per minutia of the probe a finger gains the square of how
 * far its closest minutia exceeds the probe minutia's threshold, at most {@value #GAIN_MAX} squared; squares, because
 * few close minutiae tell more than many middling ones.
 */
final class Tally {
    /** Greatest excess that counts. */
    static final int GAIN_MAX = 15;

    /** Planes of a sum: 255 minutiae at 225 each are below 2 to the 16th. */
    private static final int PLANES = 16;

    private final long[] sums = new long[PLANES * Block.WORDS];

    /** Returns what a closeness gains over a threshold. */
    static int gain(int closeness, int threshold) {
        int excess = Math.clamp(closeness - threshold, 0, GAIN_MAX);
        return excess * excess;
    }

    /**
     * Writes the sums of a block.
     *
     * @param closest as {@link ScanKernel#scan} left it
     * @param thresholds of the minutiae of the probe, 0 to 127
     * @param scores takes one sum a finger, from {@code at} on
     */
    void write(long[] closest, int[] thresholds, char[] scores, int at) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < thresholds.length; i++) {
            for (int word = 0; word < Block.WORDS; word++) {
                add(closest, i * Block.OFFSETS * Block.WORDS + word, thresholds[i], word);
            }
        }
        for (int word = 0; word < Block.WORDS; word++) {
            transpose(word, scores, at + 64 * word);
        }
    }

    private void add(long[] closest, int at, int threshold, int word) {
        long d0 = closest[at];
        long d1 = closest[at + Block.WORDS];
        long d2 = closest[at + 2 * Block.WORDS];
        long d3 = closest[at + 3 * Block.WORDS];
        long d4 = closest[at + 4 * Block.WORDS];
        long d5 = closest[at + 5 * Block.WORDS];
        long d6 = closest[at + 6 * Block.WORDS];
        long t0 = -(threshold & 1);
        long t1 = -(threshold >> 1 & 1);
        long t2 = -(threshold >> 2 & 1);
        long t3 = -(threshold >> 3 & 1);
        long t4 = -(threshold >> 4 & 1);
        long t5 = -(threshold >> 5 & 1);
        long t6 = -(threshold >> 6 & 1);
        long b0 = ~d0 & t0;
        long b1 = borrow(d1, t1, b0);
        long b2 = borrow(d2, t2, b1);
        long b3 = borrow(d3, t3, b2);
        long b4 = borrow(d4, t4, b3);
        long b5 = borrow(d5, t5, b4);
        long above = ~borrow(d6, t6, b5);
        long full = ((d4 ^ t4 ^ b3) | (d5 ^ t5 ^ b4) | (d6 ^ t6 ^ b5)) & above;
        long e0 = ((d0 ^ t0) & above) | full;
        long e1 = ((d1 ^ t1 ^ b0) & above) | full;
        long e2 = ((d2 ^ t2 ^ b1) & above) | full;
        long e3 = ((d3 ^ t3 ^ b2) & above) | full;
        addSquare(e0, e1, e2, e3, word);
    }

    /** The square of a number of four bits: each bit at twice its place, each pair of bits one place above the sum. */
    private void addSquare(long e0, long e1, long e2, long e3, int word) {
        long p01 = e0 & e1;
        long p12 = e1 & e2;
        long p03 = e0 & e3;
        long p23 = e2 & e3;
        long p13 = e1 & e3;
        long p02 = e0 & e2;
        // place 2: e1 + p01; p01 implies e1, so the sum is e1 without p01, carry p01
        long s2 = e1 ^ p01;
        long s3 = p02 ^ p01;
        long c3 = p02 & p01;
        long x4 = e2 ^ p03;
        long y4 = x4 ^ p12;
        long c4 = (e2 & p03) | (p12 & x4);
        long s4 = y4 ^ c3;
        long c4b = y4 & c3;
        long x5 = p13 ^ c4;
        long s5 = x5 ^ c4b;
        long c5 = (p13 & c4) | (c4b & x5);
        long s6 = (e3 ^ p23) ^ c5;
        // the square of 15 is 225: place 7 is the carry of place 6, where e3 and p23 meet
        long s7 = p23 | (e3 & ~p23 & c5);
        long carry = plus(0, word, e0, 0);
        carry = plus(1, word, 0, carry);
        carry = plus(2, word, s2, carry);
        carry = plus(3, word, s3, carry);
        carry = plus(4, word, s4, carry);
        carry = plus(5, word, s5, carry);
        carry = plus(6, word, s6, carry);
        carry = plus(7, word, s7, carry);
        for (int place = 8; carry != 0 && place < PLANES; place++) {
            carry = plus(place, word, 0, carry);
        }
    }

    private long plus(int place, int word, long bit, long carry) {
        int at = place * Block.WORDS + word;
        long sum = sums[at];
        long either = sum ^ bit;
        sums[at] = either ^ carry;
        return (sum & bit) | (carry & either);
    }

    private static long borrow(long from, long take, long borrowed) {
        return (~from & take) | (borrowed & (~from | take));
    }

    /** Eight fingers a turn: a bit of each is spread to an octet of each. */
    private void transpose(int word, char[] scores, int at) {
        for (int octet = 0; octet < 8; octet++) {
            long low = 0;
            long high = 0;
            for (int place = 0; place < 8; place++) {
                low |= spread(sums[place * Block.WORDS + word] >>> (8 * octet)) << place;
                high |= spread(sums[(place + 8) * Block.WORDS + word] >>> (8 * octet)) << place;
            }
            for (int lane = 0; lane < 8; lane++) {
                long sum = (low >>> (8 * lane) & 0xFF) | (high >>> (8 * lane) & 0xFF) << 8;
                scores[at + 8 * octet + lane] = (char) sum;
            }
        }
    }

    private static long spread(long bits) {
        long copies = ((bits & 0xFF) * 0x0101_0101_0101_0101L) & 0x8040_2010_0804_0201L;
        return ((copies + 0x7F7F_7F7F_7F7F_7F7FL) | copies) >>> 7 & 0x0101_0101_0101_0101L;
    }
}
