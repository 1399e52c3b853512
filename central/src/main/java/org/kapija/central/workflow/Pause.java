package org.kapija.central.workflow;

import java.time.Duration;

/** Waiting that ends early when the thread is asked to. */
final class Pause {
    private static final Duration END_MAX = Duration.ofSeconds(10);

    private Pause() {}

    /** Waits until a thread that was asked to has ended, 10 s at most. */
    static void untilEnd(Thread thread) {
        try {
            thread.join(END_MAX);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits, or returns at once with the thread still marked as interrupted. */
    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
