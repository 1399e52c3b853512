package org.kapija.core.fingerprint.index;

import java.util.Arrays;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * Do the closest minutiae of two fingers lie alike? The {@value #PAIRS_MAX} pairs with the fewest differing bits are
 * taken for mates in turn; each of the first {@value #PIVOTS} gives a rotation and a shift, under which others agree or
 * do not. One instance serves one thread.
 */
final class Rescoring {
    static final int PAIRS_MAX = 24;
    private static final int PIVOTS = 6;

    /** Codes of 128 bits that differ in so many are no evidence for mates. */
    private static final int DIFFERENCE_MAX = 50;

    private static final int ANGLE_MAX = 65536 / 16; // 22.5 degrees
    private static final float[] WEIGHTS = weights();

    /** Least evidence that a matched pair gives: codes fail at the rim of a print, and that proves nothing. */
    private static final double RATIO_MIN = -1.5;

    private final Unpacked probe;
    private final int[] byDifference = new int[DIFFERENCE_MAX * 64];
    private final int[] filled = new int[DIFFERENCE_MAX];
    private final int[] first = new int[PAIRS_MAX];
    private final int[] second = new int[PAIRS_MAX];
    private final int[] difference = new int[PAIRS_MAX];
    private final int[] differences = new int[Minutiae.COUNT_MAX];
    private int pairs;
    private final Agreement best = new Agreement();
    private final Agreement trial = new Agreement();

    Rescoring(Unpacked probe) {
        this.probe = probe;
    }

    /** Log-likelihood ratio of mates, N(30, 11), against strangers, N(64, 7), for differences from 18; at most 10. */
    private static float[] weights() {
        float[] weights = new float[CodeMatrix.BITS + 1];
        for (int bits = 0; bits < weights.length; bits++) {
            double mates = (Math.max(18, bits) - 30) / 11.0;
            double strangers = (Math.max(18, bits) - 64) / 7.0;
            double ratio = (strangers * strangers - mates * mates) / 2 + Math.log(7 / 11.0);
            weights[bits] = (float) Math.clamp(ratio, RATIO_MIN, 10);
        }
        return weights;
    }

    /** Returns what a pair of minutiae whose codes differ in so many bits says for mates, -1.5 to 10. */
    static float likelihood(int bits) {
        return WEIGHTS[bits];
    }

    /** Returns the weight of the pairs that agree best; {@link #agreement} tells which. */
    float score(Unpacked other) {
        collect(other);
        order();
        best.clear();
        for (int pivot = 0; pivot < Math.min(PIVOTS, pairs); pivot++) {
            agree(pivot, other);
            if (trial.score > best.score) {
                best.take(trial);
            }
        }
        return best.score;
    }

    Agreement agreement() {
        return best;
    }

    private void collect(Unpacked other) {
        Arrays.fill(filled, 0);
        for (int i = 0; i < probe.size; i++) {
            long p0 = probe.words0[i];
            long p1 = probe.words1[i];
            differences(p0, p1, other);
            for (int j = 0; j < other.size; j++) {
                int bits = differences[j];
                if (bits < DIFFERENCE_MAX && filled[bits] < 64) {
                    byDifference[bits * 64 + filled[bits]++] = i << 8 | j;
                }
            }
        }
    }

    /** A loop of its own, which the compiler turns into vectors where the machine has them. */
    private void differences(long p0, long p1, Unpacked other) {
        long[] words0 = other.words0;
        long[] words1 = other.words1;
        for (int j = 0; j < other.size; j++) {
            differences[j] = Long.bitCount(p0 ^ words0[j]) + Long.bitCount(p1 ^ words1[j]);
        }
    }

    private void order() {
        pairs = 0;
        for (int bits = 0; bits < DIFFERENCE_MAX && pairs < PAIRS_MAX; bits++) {
            for (int at = 0; at < filled[bits] && pairs < PAIRS_MAX; at++) {
                int pair = byDifference[bits * 64 + at];
                first[pairs] = pair >> 8;
                second[pairs] = pair & 0xFF;
                difference[pairs++] = bits;
            }
        }
    }

    /** Turns and shifts the other finger so that the pivot's minutiae meet, and sees which pairs meet as well. */
    private void agree(int pivot, Unpacked other) {
        int turn = probe.direction[first[pivot]] - other.direction[second[pivot]] & 0xFFFF;
        float cos = Trigonometry.cos(turn);
        float sin = Trigonometry.sin(turn);
        float px = probe.x[first[pivot]];
        float py = probe.y[first[pivot]];
        float ox = other.x[second[pivot]];
        float oy = other.y[second[pivot]];
        trial.clear();
        for (int at = 0; at < pairs; at++) {
            int i = first[at];
            int j = second[at];
            short apart = (short) (probe.direction[i] - other.direction[j] - turn);
            if (Math.abs(apart) < ANGLE_MAX && !trial.uses(i, j)) {
                float dx = other.x[j] - ox;
                float dy = other.y[j] - oy;
                float ex = dx * cos - dy * sin - (probe.x[i] - px);
                float ey = dx * sin + dy * cos - (probe.y[i] - py);
                float fx = probe.x[i] - px;
                float fy = probe.y[i] - py;
                float bearable = 144 + 0.02f * (fx * fx + fy * fy);
                float missed = ex * ex + ey * ey;
                if (missed < bearable) {
                    trial.add(i, j, WEIGHTS[difference[at]] * (1 - missed / (2 * bearable)));
                }
            }
        }
    }
}
