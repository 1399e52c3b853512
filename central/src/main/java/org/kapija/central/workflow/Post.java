package org.kapija.central.workflow;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.kapija.central.domain.Backoff;
import org.kapija.central.port.Broker;
import org.kapija.central.port.LineFault;
import org.kapija.core.value.Octets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What central publishes, in order, until the broker has it. A newer parcel for the same slot replaces one that still
 * waits, so that nothing piles up while the line is down.
 */
public final class Post implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final Backoff PAUSES = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10), 0);

    private final Broker broker;
    private final RandomGenerator chance = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Map<String, Parcel> waiting = new LinkedHashMap<>();
    private final Thread thread;
    private volatile boolean running = true; // Paho swallows interruptions

    /**
     * Opens the post; it connects by itself.
     *
     * @param onDeath hears of a failure nobody foresaw
     */
    public Post(Broker broker, Consumer<Throwable> onDeath) {
        this.broker = broker;
        thread = Thread.ofVirtual()
                .name("post")
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .start(this::run);
    }

    /**
     * Something to publish.
     *
     * @param slot what it is the latest word on
     * @param topic where to
     * @param payload nothing clears what the broker keeps there
     * @param kept whether the broker keeps it for later subscribers
     */
    public record Parcel(String slot, String topic, Octets payload, boolean kept) {
        /** A parcel whose topic has one latest word. */
        public static Parcel to(String topic, Octets payload, boolean kept) {
            return new Parcel(topic, topic, payload, kept);
        }
    }

    /** Takes a parcel; it goes behind those that wait. */
    public void send(Parcel parcel) {
        lock.lock();
        try {
            waiting.remove(parcel.slot());
            waiting.put(parcel.slot(), parcel);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        Backoff pauses = PAUSES;
        while (running) {
            try (var line = broker.open("central/post", Duration.ZERO, _ -> {})) {
                pauses = pauses.reset();
                deliver(line);
            } catch (LineFault down) {
                LOG.warn("the post waits: {}", down.getMessage());
                pauses = pauses.failed();
                Pause.of(pauses.pause(chance));
            } catch (InterruptedException _) {
                running = false;
            }
        }
    }

    private void deliver(Broker.Line line) throws LineFault, InterruptedException {
        while (running) {
            Parcel next = first();
            line.publish(next.topic(), next.payload(), next.kept());
            done(next);
        }
    }

    private Parcel first() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty()) {
                arrived.await();
            }
            return waiting.values().iterator().next();
        } finally {
            lock.unlock();
        }
    }

    private void done(Parcel sent) {
        lock.lock();
        try {
            waiting.remove(sent.slot(), sent); // unless a newer one took the slot meanwhile
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
        Pause.untilEnd(thread);
    }
}
