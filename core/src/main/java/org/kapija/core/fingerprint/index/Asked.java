package org.kapija.core.fingerprint.index;

/**
 * Minutiae of a probe that are asked for, and how close another's must come to gain. Codes that differ in
 * {@value #DIFFERENCE} of {@value Block#BITS} bits or more gain nothing; strangers' differ in 64 on average, mates' in
 * 31.
 */
final class Asked {
    private static final int DIFFERENCE = 50;

    private final long[] first;
    private final long[] second;
    private final int[] thresholds;

    private Asked(int size) {
        this.first = new long[size];
        this.second = new long[size];
        this.thresholds = new int[size];
    }

    /** Asks for some minutiae of a finger. */
    static Asked of(CodedFinger finger, int[] minutiae) {
        var asked = new Asked(minutiae.length);
        for (int at = 0; at < minutiae.length; at++) {
            asked.first[at] = finger.first(minutiae[at]);
            asked.second[at] = Block.bounded(asked.first[at], finger.second(minutiae[at]));
            int count = Long.bitCount(asked.first[at]) + Long.bitCount(asked.second[at]);
            asked.thresholds[at] = (count + Block.BITS - DIFFERENCE) / 2;
        }
        return asked;
    }

    int size() {
        return first.length;
    }

    long first(int at) {
        return first[at];
    }

    long second(int at) {
        return second[at];
    }

    int[] thresholds() {
        return thresholds;
    }

    /** Scores one finger by counting bits: the same number as the planes give. */
    int score(Unpacked finger) {
        int[] offsets = new int[finger.size];
        for (int its = 0; its < offsets.length; its++) {
            offsets[its] = Block.offset(Long.bitCount(finger.words0[its]) + Long.bitCount(finger.words1[its]));
        }
        int sum = 0;
        for (int mine = 0; mine < first.length; mine++) {
            int closest = 0;
            for (int its = 0; its < offsets.length; its++) {
                int closeness = offsets[its]
                        + Long.bitCount(first[mine] & finger.words0[its])
                        + Long.bitCount(second[mine] & finger.words1[its]);
                closest = Math.max(closest, closeness);
            }
            sum += Tally.gain(closest, thresholds[mine]);
        }
        return sum;
    }
}
