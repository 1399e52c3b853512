package org.kapija.core.fingerprint.index;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.packed.Packed;

/** Times kernels against each other on a block of chance. */
final class Race {
    private static final int MINUTIAE = 24;

    /** Long enough that each kernel is compiled, short enough for a start. */
    private static final long WARM_UP_NANOS = 100_000_000;

    /** On a machine that is busy starting, the compiler may come to a kernel as late as this. */
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final MemorySegment block;
    private final ScanProbe probe;
    private final long[] closest = new long[MINUTIAE * Block.OFFSETS * Block.WORDS];
    private final LongSupplier nanos;
    private final LongConsumer rest;

    private Race(Arena memory, LongSupplier nanos, LongConsumer rest) {
        var random = new SplittableRandom(1);
        this.nanos = nanos;
        this.rest = rest;
        block = memory.allocate((long) MINUTIAE * Block.MINUTIA, 64);
        for (long at = 0; at < block.byteSize(); at += 8) {
            block.set(Packed.LONG, at, random.nextLong());
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

    /** Returns the first kernel that is faster than those before it, or the first of all. */
    static ScanKernel among(List<ScanKernel> kernels, LongSupplier nanos, LongConsumer rest) {
        if (kernels.size() == 1) {
            return kernels.getFirst();
        }
        try (var memory = Arena.ofConfined()) {
            var race = new Race(memory, nanos, rest);
            ScanKernel fastest = kernels.getFirst();
            long least = race.least(fastest);
            for (ScanKernel challenger : kernels.subList(1, kernels.size())) {
                if (race.beats(challenger, least)) {
                    fastest = challenger;
                    least = race.least(challenger);
                }
            }
            return fastest;
        }
    }

    /** The least time of a kernel that has had time to be compiled. */
    private long least(ScanKernel kernel) {
        long least = Long.MAX_VALUE;
        long start = nanos.getAsLong();
        while (nanos.getAsLong() - start < WARM_UP_NANOS) {
            least = Math.min(least, once(kernel));
        }
        return least;
    }

    /**
     * On a busy machine the compiler comes late, so a challenger is not given up before the patience is, and rests as
     * long as it ran: what it would burn meanwhile is what the compiler needs.
     */
    private boolean beats(ScanKernel challenger, long time) {
        long start = nanos.getAsLong();
        while (nanos.getAsLong() - start < PATIENCE_NANOS) {
            long took = once(challenger);
            if (took < time && once(challenger) < time) {
                return true; // twice: once may have been the clock
            }
            rest.accept(took);
        }
        return false;
    }

    private long once(ScanKernel kernel) {
        long from = nanos.getAsLong();
        kernel.scan(block, 0, MINUTIAE, probe.ones(), closest);
        return nanos.getAsLong() - from;
    }
}
