package org.kapija.terminal.workflow;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.kapija.core.fingerprint.index.ScanKernel;

/**
 * The kernel of a machine that has better things to do while it starts: which one is the fastest is found out beside
 * the first search, which makes do with the one that runs everywhere.
 */
public final class LateKernel implements ScanKernel {
    private final ScanKernel first;
    private final Supplier<ScanKernel> race;
    private final Executor aside;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<ScanKernel> winner = new CompletableFuture<>();

    /**
     * A kernel that is yet to be chosen.
     *
     * @param first scans until then
     * @param race finds the one that scans from then on; asked once, at the first scan
     * @param aside runs the race beside that scan
     */
    public LateKernel(ScanKernel first, Supplier<ScanKernel> race, Executor aside) {
        this.first = first;
        this.race = race;
        this.aside = aside;
    }

    @Override
    public void scan(MemorySegment planes, long from, int minutiae, int[][] probe, long[] closest) {
        if (begun.compareAndSet(false, true)) {
            aside.execute(() -> winner.complete(race.get()));
        }
        winner.getNow(first).scan(planes, from, minutiae, probe, closest);
    }

    @Override
    public String name() {
        return winner.getNow(first).name();
    }
}
