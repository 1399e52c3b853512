package org.kapija.core.fingerprint.index;

import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * A finger unpacked into arrays, the way loops over many candidates want it. Filled again and again: an instance
 * belongs to one thread.
 */
final class Unpacked {
    final long[] words0 = new long[Minutiae.COUNT_MAX];
    final long[] words1 = new long[Minutiae.COUNT_MAX];
    final float[] x = new float[Minutiae.COUNT_MAX];
    final float[] y = new float[Minutiae.COUNT_MAX];
    final int[] direction = new int[Minutiae.COUNT_MAX];
    int size;
    float left;
    float top;
    float right;
    float bottom;

    static Unpacked of(CodedFinger finger) {
        var unpacked = new Unpacked();
        unpacked.fill(finger);
        return unpacked;
    }

    void fill(CodedFinger finger) {
        clear();
        for (int at = 0; at < finger.size(); at++) {
            add(finger.first(at), finger.second(at), finger.minutiae().packed(at));
        }
    }

    void clear() {
        size = 0;
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -1;
        bottom = -1;
    }

    void add(long firstWord, long secondWord, long place) {
        words0[size] = firstWord;
        words1[size] = secondWord;
        float column = Minutiae.x(place);
        float row = Minutiae.y(place);
        x[size] = column;
        y[size] = row;
        direction[size++] = Minutiae.direction(place);
        left = Math.min(left, column);
        top = Math.min(top, row);
        right = Math.max(right, column);
        bottom = Math.max(bottom, row);
    }

    /** Returns whether a point lies in the rectangle that holds the minutiae. */
    boolean encloses(float column, float row) {
        return column >= left && column <= right && row >= top && row <= bottom;
    }
}
