package org.kapija.core.exchange.wsq;

/**
 * The symbols that coefficients become: runs of zeros, values, and escapes with the number behind them (FBI
 * IAFIS-IC-0110, part 1, table 1).
 */
final class Symbols {
    /** Number of symbols; 0 and 255 are never used. */
    static final int COUNT = 256;

    private static final int RUN_MAX = 100;
    private static final int VALUE_MAX = 74;
    private static final int VALUE_MIN = -73;
    private static final int VALUE_ZERO = 180;
    private static final int SHORT_POSITIVE = 101;
    private static final int SHORT_NEGATIVE = 102;
    private static final int LONG_POSITIVE = 103;
    private static final int LONG_NEGATIVE = 104;
    private static final int SHORT_RUN = 105;
    private static final int LONG_RUN = 106;

    private Symbols() {}

    /** Takes the symbols of a block, one after the other. */
    interface Taker {
        /**
         * Takes one symbol.
         *
         * @param bits of the number behind it: 0, 8 or 16
         */
        void take(int symbol, int number, int bits);
    }

    /** Turns a block of coefficients into symbols. */
    static void of(short[] block, Taker taker) {
        int run = 0;
        for (short value : block) {
            if (value == 0) {
                run++;
                if (run == 0xFFFF) {
                    run(run, taker);
                    run = 0;
                }
            } else {
                run(run, taker);
                run = 0;
                value(value, taker);
            }
        }
        run(run, taker);
    }

    private static void run(int zeros, Taker taker) {
        if (zeros > 0xFF) {
            taker.take(LONG_RUN, zeros, 2 * Byte.SIZE);
        } else if (zeros > RUN_MAX) {
            taker.take(SHORT_RUN, zeros, Byte.SIZE);
        } else if (zeros > 0) {
            taker.take(zeros, 0, 0);
        }
    }

    private static void value(int value, Taker taker) {
        int size = Math.abs(value);
        boolean isShort = size <= 0xFF;
        if (value > VALUE_MAX) {
            taker.take(isShort ? SHORT_POSITIVE : LONG_POSITIVE, size, isShort ? Byte.SIZE : 2 * Byte.SIZE);
        } else if (value < VALUE_MIN) {
            taker.take(isShort ? SHORT_NEGATIVE : LONG_NEGATIVE, size, isShort ? Byte.SIZE : 2 * Byte.SIZE);
        } else {
            taker.take(VALUE_ZERO + value, 0, 0);
        }
    }
}
