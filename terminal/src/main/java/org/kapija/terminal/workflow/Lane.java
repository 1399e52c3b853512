package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * A device's own platform thread: its native reads would hold up a virtual thread's carrier. It works until it is
 * stopped; a failure nobody foresaw ends the terminal, which starts again from its journal.
 */
final class Lane {
    /** What a lane does over and over. */
    @FunctionalInterface
    interface Turn {
        /** Does one turn, which lasts at most a second or so. */
        void take() throws InterruptedException;
    }

    /** Longest wait for a device that is let go: turns are shorter, and what comes after is to be ended as well. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Thread thread;
    private volatile boolean ended; // beside the interrupt, which a driver may swallow

    Lane(String device, Turn turn, Consumer<Throwable> onDeath) {
        thread = Thread.ofPlatform()
                .name("device-" + device)
                .daemon()
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .unstarted(() -> {
                    try {
                        while (!ended) {
                            turn.take();
                        }
                    } catch (InterruptedException _) {
                        // the program ends
                    }
                });
    }

    void start() {
        thread.start();
    }

    /** Ends the lane, or leaves it behind where a native call of its driver does not return. */
    void stop() throws InterruptedException {
        boolean _ = stop(PATIENCE);
    }

    /** Returns whether it ended. */
    boolean stop(Duration patience) throws InterruptedException {
        ended = true;
        thread.interrupt();
        return thread.join(patience);
    }
}
