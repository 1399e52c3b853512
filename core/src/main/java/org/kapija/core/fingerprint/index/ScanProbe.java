package org.kapija.core.fingerprint.index;

/**
 * A probe as the scan wants it: of each minutia the planes to count and the closeness from which it gains. Codes that
 * differ in {@value #DIFFERENCE} of {@value Block#BITS} bits or more gain nothing; strangers' differ in 64 on average,
 * mates' in 31.
 */
final class ScanProbe {
    private static final int DIFFERENCE = 50;
    private static final int TURN = 8;

    /** Up to so many minutiae all are asked. */
    private static final int ALL_MAX = 20;

    private final int[][] ones;
    private final int[] thresholds;
    private final long[] first;
    private final long[] second;

    private ScanProbe(int[][] ones, int[] thresholds, long[] first, long[] second) {
        this.ones = ones;
        this.thresholds = thresholds;
        this.first = first;
        this.second = second;
    }

    static ScanProbe of(CodedFinger finger) {
        int size = asked(finger.size());
        int[][] ones = new int[size][];
        int[] thresholds = new int[size];
        long[] first = new long[size];
        long[] second = new long[size];
        for (int i = 0; i < size; i++) {
            int minutia = i * finger.size() / size;
            first[i] = finger.first(minutia);
            second[i] = Block.bounded(first[i], finger.second(minutia));
            ones[i] = ones(first[i], second[i]);
            int count = Long.bitCount(first[i]) + Long.bitCount(second[i]);
            thresholds[i] = (count + Block.BITS - DIFFERENCE) / 2;
        }
        return new ScanProbe(ones, thresholds, first, second);
    }

    /**
     * How many of so many minutiae are asked: of a rich finger seven in ten, evenly taken from its list. Neighbours'
     * codes say much the same, so that this loses no mate and saves three tenths of the scan; six in ten lose some.
     */
    private static int asked(int minutiae) {
        return Math.min(minutiae, Math.max(ALL_MAX, Math.ceilDiv(7 * minutiae, 10)));
    }

    /** Offsets of the planes; the turn is filled up with the empty plane. */
    private static int[] ones(long first, long second) {
        int count = Long.bitCount(first) + Long.bitCount(second);
        int turns = Math.max(1, (count + TURN - 1) / TURN);
        int[] ones = new int[turns * TURN + 1];
        int at = 0;
        for (long rest = first; rest != 0; rest &= rest - 1) {
            ones[at++] = Long.numberOfTrailingZeros(rest) * Block.PLANE;
        }
        for (long rest = second; rest != 0; rest &= rest - 1) {
            ones[at++] = (64 + Long.numberOfTrailingZeros(rest)) * Block.PLANE;
        }
        while (at < turns * TURN) {
            ones[at++] = Block.EMPTY;
        }
        ones[at] = -1;
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
        for (int i = 0; i < first.length; i++) {
            int closest = 0;
            for (int j = 0; j < finger.size(); j++) {
                closest = Math.max(closest, Block.closeness(first[i], second[i], finger.first(j), finger.second(j)));
            }
            sum += Tally.gain(closest, thresholds[i]);
        }
        return sum;
    }
}
