package org.kapija.terminal.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.FailedLines;
import org.kapija.terminal.domain.ReconnectSchedule;
import org.kapija.terminal.port.Broker;
import org.kapija.terminal.port.Line;
import org.kapija.terminal.port.LineEvent;
import org.kapija.terminal.port.LineEvent.Arrived;
import org.kapija.terminal.port.LinkFault;
import org.kapija.terminal.port.StoreFault;

/**
 * Receives from central: receipts, answers, lists. A client of its own whose session the broker keeps for seven days; a
 * message is acknowledged only after what it says is on our disk. One platform thread, since it also prepares
 * galleries.
 */
public final class Downlink {
    /** How long the broker keeps what could not be delivered. */
    public static final Duration SESSION = Duration.ofDays(7);
    /** A list whose next part does not come for so long is refused for its gap. */
    public static final Duration PART_PATIENCE = Duration.ofSeconds(60);

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int EVENTS = 64; // more than the transport lets arrive unacknowledged

    private final Broker broker;
    private final Addresses addresses;
    private final Mail mail;
    private final ReconnectSchedule schedule;
    private final InstantSource clock;
    private final Consumer<Optional<Message>> link;
    private final BlockingQueue<Heard> events = new ArrayBlockingQueue<>(EVENTS);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;
    private long connection;

    /**
     * A downlink; {@link #start} lets it work.
     *
     * @param mail does what the messages say
     * @param link hears why the line is down, or nothing when it is up
     * @param onDeath hears of a failure nobody foresaw
     */
    public Downlink(
            Broker broker,
            Addresses addresses,
            Mail mail,
            ReconnectSchedule schedule,
            InstantSource clock,
            Consumer<Optional<Message>> link,
            Consumer<Throwable> onDeath) {
        this.broker = broker;
        this.addresses = addresses;
        this.mail = mail;
        this.schedule = schedule;
        this.clock = clock;
        this.link = link;
        this.thread = Thread.ofPlatform()
                .name("downlink")
                .daemon()
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .unstarted(this::work);
    }

    private record Heard(long connection, LineEvent event) {
        /** Of no connection: the loop wakes up for it and looks whether it is to end. */
        static final Heard NOTHING = new Heard(0, new LineEvent.Taken(0));
    }

    /** Begins to connect. */
    public void start() {
        thread.start();
    }

    /** Hangs up and ends. */
    public void stop() throws InterruptedException {
        end.countDown(); // the transport swallows interrupts
        boolean _ = events.offer(Heard.NOTHING); // a full queue wakes the loop as well
        thread.join();
    }

    private void work() {
        var failed = FailedLines.NONE;
        try {
            while (!ended(Duration.ZERO)) {
                Instant opened = clock.instant();
                try (var line = connect()) {
                    opened = clock.instant();
                    line.subscribe(addresses.receipt());
                    line.subscribe(addresses.answer());
                    line.subscribe(addresses.topics().listHead());
                    link.accept(Optional.empty());
                    receive(line);
                } catch (LinkFault fault) {
                    link.accept(Optional.of(fault.sentence()));
                    failed = failed.after(opened, clock.instant());
                } catch (StoreFault fault) {
                    link.accept(Optional.of(fault.sentence()));
                    failed = failed.after(opened, clock.instant());
                }
                if (failed.count() > 0 && ended(schedule.waitAfter(failed.count()))) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            // the program ends
        }
    }

    private Line connect() throws LinkFault {
        long mine = ++connection;
        events.clear();
        var terms = new Broker.Terms(addresses.terminal() + "/down", SESSION, Optional.empty());
        return broker.open(terms, event -> hear(mine, event));
    }

    private void hear(long mine, LineEvent event) {
        try {
            events.put(new Heard(mine, event));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the transport's thread is being ended with its line
        }
    }

    private boolean ended(Duration patience) throws InterruptedException {
        return end.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void receive(Line line) throws LinkFault, StoreFault, InterruptedException {
        var silent = Duration.ZERO;
        while (!ended(Duration.ZERO)) {
            var heard = events.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            silent = heard == null ? silent.plus(LOOK) : Duration.ZERO;
            if (heard != null && heard.connection() == connection) {
                act(heard.event(), line);
            } else if (silent.compareTo(PART_PATIENCE) >= 0) {
                mail.silence(line);
                silent = Duration.ZERO;
            }
        }
    }

    private void act(LineEvent event, Line line) throws LinkFault, StoreFault, InterruptedException {
        switch (event) {
            case Arrived message -> mail.take(message, line);
            case LineEvent.Lost(Message why) -> throw new LinkFault(why);
            case LineEvent.Taken _, LineEvent.Rejected _ -> {} // nothing is published on this line
        }
    }
}
