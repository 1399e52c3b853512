package org.kapija.central.workflow;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.kapija.central.domain.Backoff;
import org.kapija.central.port.Broker;
import org.kapija.central.port.LineFault;
import org.kapija.central.port.StoreFault;
import org.kapija.core.protocol.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to terminals: entries go to the desk in batches and are acknowledged after its commit; births and states go
 * to the attendance. One platform thread, since SQLite's calls hold their carrier.
 */
public final class IngestLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IngestLoop.class);
    private static final Backoff PAUSES = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10), 0);
    private static final Duration SESSION = Duration.ofDays(7);

    /** Up to so many entries are one transaction: 50 cut what is written per entry to a fifth. */
    private static final int BATCH_MAX = 64;

    /** More than the broker may send ahead of our acknowledgements. */
    private static final int QUEUE = 1024;

    private final Broker broker;
    private final Topics topics;
    private final IngestDesk desk;
    private final Attendance attendance;
    private final Receipts receipts;
    private final Runnable committed;
    private final RandomGenerator chance = new SecureRandom();
    private final Thread thread;
    private final CountDownLatch listening = new CountDownLatch(1);
    private volatile boolean running = true; // Paho swallows interruptions

    /**
     * Starts listening.
     *
     * @param committed told after each batch that stored something or may have
     * @param onDeath hears of a failure nobody foresaw
     */
    public IngestLoop(
            Broker broker,
            Topics topics,
            IngestDesk desk,
            Attendance attendance,
            Receipts receipts,
            Runnable committed,
            Consumer<Throwable> onDeath) {
        this.broker = broker;
        this.topics = topics;
        this.desk = desk;
        this.attendance = attendance;
        this.receipts = receipts;
        this.committed = committed;
        thread = Thread.ofPlatform()
                .name("ingest")
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .start(this::run);
    }

    private void run() {
        Backoff pauses = PAUSES;
        while (running) {
            BlockingQueue<Broker.Event> events = new ArrayBlockingQueue<>(QUEUE);
            try (var line = broker.open("central/ingest", SESSION, event -> handOff(events, event))) {
                line.subscribe("$share/ingest/" + topics.ofEveryTerminal("journal"));
                line.subscribe(topics.ofEveryTerminal("birth"));
                line.subscribe(topics.ofEveryTerminal("state"));
                listening.countDown();
                pauses = pauses.reset();
                serve(line, events);
            } catch (LineFault | StoreFault down) {
                LOG.warn("ingest waits: {}", down.getMessage());
                pauses = pauses.failed();
                Pause.of(pauses.pause(chance));
            } catch (InterruptedException _) {
                running = false;
            }
        }
    }

    /**
     * Waits until it has subscribed for the first time: the broker keeps nothing for a session it has never seen.
     *
     * @return whether it has
     */
    public boolean awaitListening(Duration patience) {
        try {
            return listening.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void handOff(BlockingQueue<Broker.Event> events, Broker.Event event) {
        if (!events.offer(event)) {
            throw new IllegalStateException("the broker sent more than it was allowed to"); // ends the line
        }
    }

    private void serve(Broker.Line line, BlockingQueue<Broker.Event> events) throws LineFault, InterruptedException {
        while (running) {
            List<Broker.Event> batch = new ArrayList<>();
            Broker.Event first = events.poll(1, TimeUnit.SECONDS);
            if (first == null) {
                continue;
            }
            batch.add(first);
            events.drainTo(batch, BATCH_MAX - 1);
            take(line, batch);
        }
    }

    private void take(Broker.Line line, List<Broker.Event> batch) throws LineFault {
        List<Broker.Arrived> arrived = new ArrayList<>();
        List<IngestDesk.Letter> letters = new ArrayList<>();
        for (Broker.Event event : batch) {
            switch (event) {
                case Broker.Arrived message -> {
                    arrived.add(message);
                    sort(message).ifPresent(letters::add);
                }
                case Broker.Lost(String why) -> throw new LineFault("the line was lost: " + why);
            }
        }
        if (!letters.isEmpty()) {
            desk.take(letters).forEach(receipts::send);
            committed.run();
        }
        for (Broker.Arrived message : arrived) {
            line.acknowledge(message);
        }
    }

    private Optional<IngestDesk.Letter> sort(Broker.Arrived message) {
        Optional<Topics.Address> address = topics.parse(message.topic());
        if (address.isEmpty()) {
            LOG.warn("a message outside the topic tree was dropped");
            return Optional.empty();
        }
        if (address.get().leaf().equals("journal")) {
            return Optional.of(new IngestDesk.Letter(address.get().terminal(), message.payload()));
        }
        attendance.take(address.get(), message.payload());
        return Optional.empty();
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
        Pause.untilEnd(thread);
    }
}
