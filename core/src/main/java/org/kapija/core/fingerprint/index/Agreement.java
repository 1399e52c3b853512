package org.kapija.core.fingerprint.index;

import org.kapija.core.fingerprint.minutia.Minutiae;

/** Pairs of minutiae that meet under one rotation and shift. Reused: an instance belongs to one thread. */
final class Agreement {
    final int[] first = new int[Rescoring.PAIRS_MAX];
    final int[] second = new int[Rescoring.PAIRS_MAX];
    /** The round in which a minutia was last used: nothing needs to be wiped between rounds. */
    private final int[] firstUsed = new int[Minutiae.COUNT_MAX];

    private final int[] secondUsed = new int[Minutiae.COUNT_MAX];
    private int round;
    int pairs;
    float score;

    void clear() {
        pairs = 0;
        score = 0;
        round++;
    }

    void add(int i, int j, float weight) {
        first[pairs] = i;
        second[pairs++] = j;
        firstUsed[i] = round;
        secondUsed[j] = round;
        score += weight;
    }

    /** Returns whether one of the two minutiae is in a pair already. */
    boolean uses(int i, int j) {
        return firstUsed[i] == round || secondUsed[j] == round;
    }

    /** Writes the pairs, two octets each, {@link Rescoring#PAIRS_MAX} at most. */
    void store(char[] to, int at) {
        for (int pair = 0; pair < pairs; pair++) {
            to[at + pair] = (char) (first[pair] << 8 | second[pair]);
        }
    }

    /** Restores pairs that were stored. */
    void restore(char[] from, int at, int stored, float itsScore) {
        for (int pair = 0; pair < stored; pair++) {
            first[pair] = from[at + pair] >> 8;
            second[pair] = from[at + pair] & 0xFF;
        }
        pairs = stored;
        score = itsScore;
    }

    void take(Agreement other) {
        System.arraycopy(other.first, 0, first, 0, other.pairs);
        System.arraycopy(other.second, 0, second, 0, other.pairs);
        pairs = other.pairs;
        score = other.score;
    }
}
