package org.kapija.simulator.bench;

import java.util.function.Supplier;

/**
 * A value and how long somebody waited for it.
 *
 * @param value what was made
 * @param nanos by the clock on the wall, nanoseconds
 */
record Wall<T>(T value, long nanos) {
    static <T> Wall<T> of(Supplier<T> making) {
        long start = System.nanoTime();
        T value = making.get();
        return new Wall<>(value, System.nanoTime() - start);
    }

    double seconds() {
        return nanos / 1e9;
    }
}
