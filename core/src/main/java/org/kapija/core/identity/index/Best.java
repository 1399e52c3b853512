package org.kapija.core.identity.index;

import java.util.Arrays;

/** The few with the highest promise, kept as a heap whose root is the least. One thread. */
final class Best {
    private final int[] places;
    private final float[] promises;
    private int size;

    Best(int most) {
        places = new int[most];
        promises = new float[most];
    }

    /** Returns what must be exceeded to be among the best. */
    float least() {
        return size < places.length ? Float.NEGATIVE_INFINITY : promises[0];
    }

    /** Enters one whose promise exceeds the least. */
    void add(int place, float promise) {
        int at = size < places.length ? size++ : 0;
        if (size == places.length && at == 0) {
            sink(place, promise);
            return;
        }
        while (at > 0 && promises[(at - 1) / 2] > promise) {
            set(at, places[(at - 1) / 2], promises[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, place, promise);
    }

    private void sink(int place, float promise) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && promises[child + 1] < promises[child]) {
                child++;
            }
            if (promises[child] >= promise) {
                break;
            }
            set(at, places[child], promises[child]);
            at = child;
        }
        set(at, place, promise);
    }

    private void set(int at, int place, float promise) {
        places[at] = place;
        promises[at] = promise;
    }

    int[] places() {
        return Arrays.copyOf(places, size);
    }
}
