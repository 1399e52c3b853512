package org.kapija.core.fingerprint.index;

/**
 * How {@value #LANES} fingers lie in a block. Bit-sliced: plane b of minutia m holds bit b of the m-th code of every
 * finger, one finger a bit, so that one machine word compares 64 fingers at once and a 512-bit vector all of them.
 * After the {@value #BITS} planes of the code come {@value #OFFSETS} planes of a number: 32 - |code| / 2 (half the ones
 * of the code, rounded down).
 *
 * <p>Why that number: two codes p and g differ in |p| + |g| - 2 |p and g| bits. Counting the ones of g only where p has
 * ones, from 32 - |g| / 2 upwards, gives the <b>closeness</b> of the two, 32 + (|p| - difference) / 2, at half the work
 * of an exclusive or, and p needs no plane of its own.
 */
final class Block {
    /** Fingers a block. */
    static final int LANES = 512;

    /** Words of 64 bits a plane. */
    static final int WORDS = LANES / 64;

    /** Octets a plane. */
    static final int PLANE = LANES / 8;

    /** Bits of a code that are scanned. */
    static final int BITS = 64;

    /** Planes of the number after the code, and of a closeness (0 to 63). */
    static final int OFFSETS = 6;

    /** Offset of a plane without a one: fills a probe's list of planes up to whole turns. */
    static final int EMPTY = (BITS + OFFSETS) * PLANE;

    /** Octets of one minutia of all fingers. */
    static final int MINUTIA = (BITS + OFFSETS + 1) * PLANE;

    private Block() {}

    /** Returns the number stored beside a code, 0 to 32; an absent minutia has 0 and can never be the closest. */
    static int offset(long code) {
        return 32 - Long.bitCount(code) / 2;
    }

    /** Returns a probe's code with at least one zero, so that no closeness exceeds 63. */
    static long bounded(long code) {
        return code == -1 ? -2 : code;
    }

    /** Returns the closeness of a probe's bounded code and another's, by counting: what the planes compute. */
    static int closeness(long probe, long code) {
        return offset(code) + Long.bitCount(probe & code);
    }
}
