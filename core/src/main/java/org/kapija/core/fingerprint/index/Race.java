package org.kapija.core.fingerprint.index;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.kapija.core.fingerprint.minutia.Minutiae;

/** Times kernels against each other on a block of chance. */
final class Race {
    private static final int MINUTIAE = 24;

    /** Long enough that each kernel is compiled, short enough for a start. */
    private static final long WARM_UP_NANOS = 100_000_000;

    private static final int ROUNDS = 5;

    private final MemorySegment block;
    private final ScanProbe probe;
    private final long[] closest = new long[MINUTIAE * Block.OFFSETS * Block.WORDS];
    private final LongSupplier nanos;

    private Race(Arena memory, LongSupplier nanos) {
        var random = new SplittableRandom(1);
        this.nanos = nanos;
        block = memory.allocate((long) MINUTIAE * Block.MINUTIA, 64);
        for (long at = 0; at < block.byteSize(); at += 8) {
            block.set(Segment.LONG, at, random.nextLong());
        }
        probe = ScanProbe.of(chance(random));
    }

    private static CodedFinger chance(SplittableRandom random) {
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < MINUTIAE; at++) {
            minutiae.add(random.nextInt(300), random.nextInt(400), random.nextInt(Minutiae.TURN), true);
        }
        return CodedFinger.stored(minutiae.build(), random.longs(2L * MINUTIAE).toArray());
    }

    static ScanKernel among(List<ScanKernel> kernels, LongSupplier nanos) {
        if (kernels.size() == 1) {
            return kernels.getFirst();
        }
        try (var memory = Arena.ofConfined()) {
            var race = new Race(memory, nanos);
            ScanKernel fastest = kernels.getFirst();
            long least = Long.MAX_VALUE;
            for (ScanKernel kernel : kernels) {
                long time = race.time(kernel);
                if (time < least) {
                    least = time;
                    fastest = kernel;
                }
            }
            return fastest;
        }
    }

    private long time(ScanKernel kernel) {
        long start = nanos.getAsLong();
        while (nanos.getAsLong() - start < WARM_UP_NANOS) {
            kernel.scan(block, 0, MINUTIAE, probe.ones(), closest);
        }
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long from = nanos.getAsLong();
            kernel.scan(block, 0, MINUTIAE, probe.ones(), closest);
            least = Math.min(least, nanos.getAsLong() - from);
        }
        return least;
    }
}
