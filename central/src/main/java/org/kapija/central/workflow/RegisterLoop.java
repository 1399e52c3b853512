package org.kapija.central.workflow;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.kapija.central.port.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the register beside ingest, since a search may take long. One platform thread: the comparison engine's. */
public final class RegisterLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterLoop.class);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);

    private final Register register;
    private final Runnable changed;
    private final Semaphore work = new Semaphore(1);
    private final Thread thread;

    /**
     * Starts following the entries.
     *
     * @param changed told after the register moved on
     * @param onDeath hears of a failure nobody foresaw
     */
    public RegisterLoop(Register register, Runnable changed, Consumer<Throwable> onDeath) {
        this.register = register;
        this.changed = changed;
        thread = Thread.ofPlatform()
                .name("register")
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .start(this::run);
    }

    /** Says that there are new entries. */
    public void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void run() {
        boolean resumed = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                work.acquire();
                work.drainPermits();
                if (!resumed) {
                    register.resume();
                    resumed = true;
                }
                while (register.advance()) {
                    changed.run();
                }
            } catch (StoreFault fault) {
                LOG.error("the register waits", fault);
                Pause.of(AFTER_FAULT);
                wake();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        Pause.untilEnd(thread);
    }
}
