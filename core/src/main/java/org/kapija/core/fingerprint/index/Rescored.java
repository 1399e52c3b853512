package org.kapija.core.fingerprint.index;

import java.util.Arrays;

/** Fingers of a share with their pairs that agree. */
final class Rescored {
    private final Unpacked probe;
    private final Share share;
    private final int[] slots;
    private final float[] scores;
    private final byte[] pairs;
    private final char[] agreements;

    private Rescored(Unpacked probe, Share share, int[] slots) {
        this.probe = probe;
        this.share = share;
        this.slots = slots;
        this.scores = new float[slots.length];
        this.pairs = new byte[slots.length];
        this.agreements = new char[slots.length * Rescoring.PAIRS_MAX];
    }

    /** Rescores, in the order of memory. */
    static Rescored of(Unpacked probe, Share share, int[] slots) {
        Arrays.sort(slots);
        var rescored = new Rescored(probe, share, slots);
        var rescoring = new Rescoring(probe);
        var other = new Unpacked();
        for (int at = 0; at < slots.length; at++) {
            share.unpack(slots[at], other);
            rescored.scores[at] = rescoring.score(other);
            rescored.pairs[at] = (byte) rescoring.agreement().pairs;
            rescoring.agreement().store(rescored.agreements, at * Rescoring.PAIRS_MAX);
        }
        return rescored;
    }

    Unpacked probe() {
        return probe;
    }

    /** Returns the best of those with a pair that agrees, best first. */
    int[] best(int wanted) {
        long[] order = new long[slots.length];
        for (int at = 0; at < slots.length; at++) {
            order[at] = (long) Float.floatToIntBits(scores[at]) << 32 | at;
        }
        Arrays.sort(order);
        int[] best = new int[Math.min(wanted, slots.length)];
        int size = 0;
        for (int from = order.length - 1; from >= 0 && size < best.length; from--) {
            int at = (int) order[from];
            if (pairs[at] > 0) {
                best[size++] = at;
            }
        }
        return Arrays.copyOf(best, size);
    }

    /** Reads one back and returns its slot. */
    int read(int at, Unpacked other, Agreement agreement) {
        share.unpack(slots[at], other);
        agreement.restore(agreements, at * Rescoring.PAIRS_MAX, pairs[at], scores[at]);
        return slots[at];
    }
}
