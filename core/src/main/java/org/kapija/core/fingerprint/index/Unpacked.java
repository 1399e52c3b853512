package org.kapija.core.fingerprint.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * A finger unpacked into arrays, the way loops over many candidates want it. Filled again and again: an instance
 * belongs to one thread.
 */
final class Unpacked {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The rows of a packed finger as they lie in their segment, for {@link #unpack}. */
    final byte[] rows = new byte[Minutiae.COUNT_MAX * Segment.ROW];

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
        for (int at = 0; at < finger.size(); at++) {
            words0[at] = finger.first(at);
            words1[at] = finger.second(at);
            place(at, finger.minutiae().packed(at));
        }
        size = finger.size();
    }

    /** Unpacks so many rows; an array is read several times as fast as a segment. */
    void unpack(int minutiae) {
        for (int at = 0, row = 0; at < minutiae; at++, row += Segment.ROW) {
            words0[at] = (long) LONG.get(rows, row);
            words1[at] = (long) LONG.get(rows, row + 8);
            // a place has five octets: the last three of the code before it are shifted out
            place(at, (long) LONG.get(rows, row + 13) >>> 24);
        }
        size = minutiae;
    }

    private void place(int at, long place) {
        x[at] = Minutiae.x(place);
        y[at] = Minutiae.y(place);
        direction[at] = Minutiae.direction(place);
    }

    /** Measures the rectangle that holds the minutiae, for {@link #encloses}. */
    void measure() {
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -1;
        bottom = -1;
        for (int at = 0; at < size; at++) {
            left = Math.min(left, x[at]);
            top = Math.min(top, y[at]);
            right = Math.max(right, x[at]);
            bottom = Math.max(bottom, y[at]);
        }
    }

    /** Returns whether a point lies in the rectangle that holds the minutiae, as last measured. */
    boolean encloses(float column, float row) {
        return column >= left && column <= right && row >= top && row <= bottom;
    }
}
