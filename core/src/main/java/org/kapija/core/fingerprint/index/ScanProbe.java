package org.kapija.core.fingerprint.index;

/**
 * A probe as the scan wants it: of each minutia the planes to count and the closeness from which it gains. Two codes of
 * 64 bits that differ in {@value #DIFFERENCE} bits or more gain nothing; strangers differ in 32 on average, mates in
 * 15.
 */
final class ScanProbe {
    private static final int DIFFERENCE = 26;
    private static final int TURN = 8;

    private final int[][] ones;
    private final int[] thresholds;
    private final long[] codes;

    private ScanProbe(int[][] ones, int[] thresholds, long[] codes) {
        this.ones = ones;
        this.thresholds = thresholds;
        this.codes = codes;
    }

    static ScanProbe of(CodedFinger finger) {
        long[] scanned = new long[finger.size()];
        for (int i = 0; i < scanned.length; i++) {
            scanned[i] = finger.scanned(i);
        }
        return of(scanned);
    }

    static ScanProbe of(long[] scanned) {
        int size = scanned.length;
        int[][] ones = new int[size][];
        int[] thresholds = new int[size];
        long[] codes = new long[size];
        for (int i = 0; i < size; i++) {
            long code = Block.bounded(scanned[i]);
            codes[i] = code;
            ones[i] = ones(code);
            thresholds[i] = (Long.bitCount(code) + Block.BITS - DIFFERENCE) / 2;
        }
        return new ScanProbe(ones, thresholds, codes);
    }

    /** Offsets of the planes; the turn is filled up with the empty plane. */
    private static int[] ones(long code) {
        int count = Long.bitCount(code);
        int turns = Math.max(1, (count + TURN - 1) / TURN);
        int[] ones = new int[turns * TURN + 1];
        long rest = code;
        for (int at = 0; at < turns * TURN; at++) {
            ones[at] = rest == 0 ? Block.EMPTY : Long.numberOfTrailingZeros(rest) * Block.PLANE;
            rest &= rest - 1;
        }
        ones[turns * TURN] = -1;
        return ones;
    }

    int[][] ones() {
        return ones;
    }

    int[] thresholds() {
        return thresholds;
    }

    /** Scores one finger by counting bits: the same number as the planes give. */
    int score(CodedFinger finger) {
        int sum = 0;
        for (int i = 0; i < codes.length; i++) {
            int closest = 0;
            for (int j = 0; j < finger.size(); j++) {
                closest = Math.max(closest, Block.closeness(codes[i], finger.scanned(j)));
            }
            sum += Tally.gain(closest, thresholds[i]);
        }
        return sum;
    }
}
