package org.kapija.core.fingerprint.index;

import org.kapija.core.fingerprint.code.CodeMatrix;

/**
 * How {@value #LANES} fingers lie in a block. Bit-sliced: plane b of minutia m holds bit b of the m-th code of every
 * finger, one finger a bit, so that one machine word compares 64 fingers at once and a 512-bit vector all of them.
 * After the {@value #BITS} planes of the code come {@value #OFFSETS} planes of a number: 64 - |code| / 2 (half the ones
 * of the code, rounded down).
 *
 * <p>Why that number: two codes p and g differ in |p| + |g| - 2 |p and g| bits. Counting the ones of g only where p has
 * ones, from 64 - |g| / 2 upwards, gives the <b>closeness</b> of the two, 64 + (|p| - difference) / 2, at half the work
 * of an exclusive or, and p needs no plane of its own.
 */
final class Block {
    /** Fingers a block. */
    static final int LANES = 512;

    /** Words of 64 bits a plane. */
    static final int WORDS = LANES / 64;

    /** Octets a plane. */
    static final int PLANE = LANES / 8;

    /** Bits of a code. */
    static final int BITS = CodeMatrix.BITS;

    /** Planes of the number after the code, and of a closeness (0 to 127). */
    static final int OFFSETS = 7;

    /** Offset of a plane without a one: fills a probe's list of planes up to whole turns. */
    static final int EMPTY = (BITS + OFFSETS) * PLANE;

    /** Octets of one minutia of all fingers. */
    static final int MINUTIA = (BITS + OFFSETS + 1) * PLANE;

    private Block() {}

    /**
     * Returns the number stored beside a code of so many ones, 0 to 64; an absent minutia has 0 and can never be the
     * closest.
     */
    static int offset(int ones) {
        return BITS / 2 - ones / 2;
    }

    /** Returns the second word of a probe's code, with a zero if both words are all ones: no closeness exceeds 127. */
    static long bounded(long first, long second) {
        return (first & second) == -1 ? -2 : second;
    }

    /** Returns the closeness of two codes by counting, what the planes compute; the probe's is bounded. */
    static int closeness(long probe0, long probe1, long code0, long code1) {
        return offset(Long.bitCount(code0) + Long.bitCount(code1))
                + Long.bitCount(probe0 & code0)
                + Long.bitCount(probe1 & code1);
    }
}
