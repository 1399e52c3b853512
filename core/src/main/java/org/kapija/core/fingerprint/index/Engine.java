package org.kapija.core.fingerprint.index;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * What a machine searches with. Every engine finds the same fingers; they differ in speed.
 *
 * @param weights of the re-ranking
 * @param kernel of the scan
 */
public record Engine(RerankWeights weights, ScanKernel kernel) {
    /** The engine that runs everywhere: for small indexes, and where nothing was timed. */
    public static Engine plain() {
        return new Engine(RerankWeights.shipped(), new PlainKernel());
    }

    /**
     * The engine whose kernel is the fastest here. Takes one or two seconds where that is the vector kernel, and ten,
     * half of them at rest, where it is not: without the hardware behind it that kernel is a hundred times slower than
     * the plain one, and only the clock tells whether it is that or not compiled yet.
     *
     * @param nanos a clock that only goes forward, nanoseconds
     * @param rest waits about that long, nanoseconds
     */
    public static Engine fastest(LongSupplier nanos, LongConsumer rest) {
        return new Engine(RerankWeights.shipped(), Race.among(kernels(), nanos, rest));
    }

    /** Returns the kernels this program can run here, the plain one first. */
    public static List<ScanKernel> kernels() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? List.of(new PlainKernel(), new VectorKernel())
                : List.of(new PlainKernel());
    }
}
