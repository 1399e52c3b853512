package org.kapija.core.fingerprint.index;

import java.util.Arrays;

/**
 * A probe as the scan wants it: minutiae to ask everybody for at a glance, of each the planes to count, and the rest to
 * ask the best of them for.
 */
final class ScanProbe {
    private static final int TURN = 8;

    /** Up to so many minutiae all are asked for at once. */
    private static final int GLANCE_MIN = 12;

    /** Share of the minutiae that a glance asks for, in twentieths. */
    private static final int GLANCE = 9;

    /** Two parts of a stranger's score go along: the deviation of their sum grows with this power. */
    private static final double GROWTH = 0.75;

    private final Asked glance;
    private final Asked rest;
    private final int[][] ones;
    private final float whole;
    private final float growth;

    private ScanProbe(Asked glance, Asked rest) {
        this.glance = glance;
        this.rest = rest;
        this.ones = new int[glance.size()][];
        for (int at = 0; at < ones.length; at++) {
            ones[at] = ones(glance.first(at), glance.second(at));
        }
        this.whole = 1 + (float) rest.size() / Math.max(1, glance.size());
        this.growth = (float) Math.pow(whole, GROWTH);
    }

    static ScanProbe of(CodedFinger finger) {
        int[] order = Spread.of(finger.minutiae());
        int glance = Math.min(order.length, Math.max(GLANCE_MIN, Math.ceilDiv(order.length * GLANCE, 20)));
        return new ScanProbe(
                Asked.of(finger, Arrays.copyOf(order, glance)),
                Asked.of(finger, Arrays.copyOfRange(order, glance, order.length)));
    }

    /** Offsets of the planes; the turn is filled up with the empty plane. */
    private static int[] ones(long first, long second) {
        int count = Long.bitCount(first) + Long.bitCount(second);
        int turns = Math.max(1, (count + TURN - 1) / TURN);
        int[] ones = new int[turns * TURN + 1];
        int at = 0;
        for (long left = first; left != 0; left &= left - 1) {
            ones[at++] = Long.numberOfTrailingZeros(left) * Block.PLANE;
        }
        for (long left = second; left != 0; left &= left - 1) {
            ones[at++] = (64 + Long.numberOfTrailingZeros(left)) * Block.PLANE;
        }
        while (at < turns * TURN) {
            ones[at++] = Block.EMPTY;
        }
        ones[at] = -1;
        return ones;
    }

    /** Returns what everybody is asked for. */
    Asked glance() {
        return glance;
    }

    /** Returns what the best are asked for as well; may be nothing. */
    Asked rest() {
        return rest;
    }

    int[][] ones() {
        return ones;
    }

    /**
     * How far both scores together lie above what strangers score, in deviations.
     *
     * @param factor turns a score of the glance into deviations, together with
     * @param shift which is added
     */
    float deviations(int both, float factor, float shift) {
        return (both * factor + whole * shift) / growth;
    }
}
