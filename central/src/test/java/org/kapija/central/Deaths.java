package org.kapija.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Hears of parts that ended by themselves. */
final class Deaths implements Consumer<Throwable> {
    private final BlockingQueue<Throwable> heard = new LinkedBlockingQueue<>();

    @Override
    public void accept(Throwable death) {
        heard.add(death);
    }

    /** Waits for one, of this message. */
    void awaitOne(String message) throws InterruptedException {
        assertThat(heard.poll(10, TimeUnit.SECONDS)).hasMessage(message);
    }

    /** Fails if there was any. */
    void assertNone() {
        assertThat(heard).isEmpty();
    }
}
