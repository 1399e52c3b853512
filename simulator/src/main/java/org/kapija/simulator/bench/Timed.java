package org.kapija.simulator.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value and what it cost.
 *
 * @param value what was made
 * @param nanos CPU time of the thread that made it, nanoseconds: on a shared machine it drifts far less than the wall
 */
record Timed<T>(T value, long nanos) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Makes a value on this thread. */
    static <T> Timed<T> of(Supplier<T> making) {
        long start = THREADS.getCurrentThreadCpuTime();
        T value = making.get();
        return new Timed<>(value, THREADS.getCurrentThreadCpuTime() - start);
    }

    /** Returns the values alone, in order. */
    static <T> List<T> values(List<Timed<T>> timed) {
        return timed.stream().map(Timed::value).toList();
    }

    /** Returns the costs alone. */
    static Sample costs(List<? extends Timed<?>> timed) {
        var sample = new Sample();
        timed.forEach(one -> sample.add(one.nanos()));
        return sample;
    }
}
