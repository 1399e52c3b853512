package org.kapija.core.fingerprint.index;

/** A square of 64 by 64 bits, a row a word. */
final class BitMatrix {
    private BitMatrix() {}

    /** Turns rows into columns: swaps halves, quarters and so on across the diagonal. */
    static void transpose(long[] rows) {
        long mask = 0xFFFF_FFFFL;
        for (int side = 32; side != 0; side >>= 1, mask ^= mask << side) {
            for (int row = 0; row < 64; row = (row + side + 1) & ~side) {
                long swap = (rows[row] >>> side ^ rows[row + side]) & mask;
                rows[row] ^= swap << side;
                rows[row + side] ^= swap;
            }
        }
    }
}
