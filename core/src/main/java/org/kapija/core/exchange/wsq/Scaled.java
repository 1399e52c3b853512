package org.kapija.core.exchange.wsq;

/**
 * A number as the tables write it: digits, and how many of them stand behind the decimal point.
 *
 * @param scale digits behind the point
 * @param digits without the point, 0 or more
 */
record Scaled(int scale, long digits) {
    private static final long PAIR_MAX = 0xFFFF;
    private static final long QUAD_MAX = 0xFFFF_FFFFL;
    private static final int SCALE_MAX = 12;

    /** Rounds a number to what two octets hold. */
    static Scaled pair(double value) {
        return of(value, PAIR_MAX);
    }

    /** Rounds a number to what four octets hold. */
    static Scaled quad(double value) {
        return of(value, QUAD_MAX);
    }

    private static Scaled of(double value, long most) {
        int scale = 0;
        double scaled = value;
        while (value > 0 && scale < SCALE_MAX && Math.round(scaled * 10) <= most) {
            scaled *= 10;
            scale++;
        }
        return new Scaled(scale, Math.min(most, Math.round(scaled)));
    }

    /** Returns the number that a reader will see. */
    double value() {
        return digits / Math.pow(10, scale);
    }
}
