package org.kapija.core.fingerprint.index;

/** Pairs of minutiae that meet under one rotation and shift. Reused: an instance belongs to one thread. */
final class Agreement {
    final int[] first = new int[Rescoring.PAIRS_MAX];
    final int[] second = new int[Rescoring.PAIRS_MAX];
    int pairs;
    int turn;
    float score;

    void clear() {
        pairs = 0;
        score = 0;
    }

    void add(int i, int j, float weight) {
        first[pairs] = i;
        second[pairs++] = j;
        score += weight;
    }

    boolean uses(int i, int j) {
        for (int at = 0; at < pairs; at++) {
            if (first[at] == i || second[at] == j) {
                return true;
            }
        }
        return false;
    }

    void take(Agreement other) {
        System.arraycopy(other.first, 0, first, 0, other.pairs);
        System.arraycopy(other.second, 0, second, 0, other.pairs);
        pairs = other.pairs;
        turn = other.turn;
        score = other.score;
    }
}
