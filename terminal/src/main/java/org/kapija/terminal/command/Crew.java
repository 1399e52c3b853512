package org.kapija.terminal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** One platform thread for each core, for work that is all computing. */
final class Crew implements AutoCloseable {
    private final ExecutorService threads;
    private final int size;

    Crew(int size) {
        this.size = size;
        threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().daemon().name("crew-", 1).factory());
    }

    int size() {
        return size;
    }

    /**
     * Does the same with every item.
     *
     * @param done told the number of items finished so far, on the calling thread
     * @return the results in the order of the items
     */
    <T, R> List<R> each(List<T> items, Function<T, R> work, IntConsumer done) throws InterruptedException {
        List<Future<R>> pending = items.stream()
                .map(item -> threads.submit(() -> work.apply(item)))
                .toList();
        List<R> results = new ArrayList<>();
        for (Future<R> future : pending) {
            try {
                results.add(future.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException("a computation failed", failure.getCause());
            }
            done.accept(results.size());
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
