package org.kapija.terminal.workflow;

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

    void stop() throws InterruptedException {
        ended = true;
        thread.interrupt();
        thread.join();
    }
}
