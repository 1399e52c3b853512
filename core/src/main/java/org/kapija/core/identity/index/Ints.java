package org.kapija.core.identity.index;

import java.util.Arrays;

/** A list of numbers that grows. One thread. */
final class Ints {
    private int[] values = new int[1024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int at(int place) {
        return values[place];
    }

    void set(int place, int value) {
        values[place] = value;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }
}
