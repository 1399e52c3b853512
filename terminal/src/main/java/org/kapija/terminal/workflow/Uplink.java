package org.kapija.terminal.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.domain.FailedLines;
import org.kapija.terminal.domain.OutboxWindow;
import org.kapija.terminal.domain.ReconnectSchedule;
import org.kapija.terminal.port.Broker;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.Line;
import org.kapija.terminal.port.LineEvent;
import org.kapija.terminal.port.LinkFault;
import org.kapija.terminal.port.StoreFault;

/**
 * Sends the journal to central. One virtual thread: connect, publish from the lowest entry without a receipt, keep the
 * window full, go back when receipts stay away, start over when the line is lost. Nothing is remembered between lines
 * but what the journal itself knows.
 */
public final class Uplink {
    /** Entries on their way at once: larger windows mostly multiply what is sent twice after a loss. */
    public static final int WINDOW = 300;
    /** Without a receipt for so long, sending goes back to the last one. */
    public static final Duration RECEIPT_PATIENCE = Duration.ofSeconds(20);

    /** What central lacks may still be on its way: only then is it sent again. */
    private static final Duration GAP_PATIENCE = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int EVENTS = 4_096;
    private static final long PRESENCE_TICKET = -1;

    private final Broker broker;
    private final JournalStore store;
    private final Announcement announcement;
    private final ReconnectSchedule schedule;
    private final InstantSource clock;
    private final Consumer<Optional<Message>> link;
    private final BlockingQueue<Happening> events = new ArrayBlockingQueue<>(EVENTS);
    private final Thread thread;
    private long connection;
    private boolean stopping;
    private boolean gapped;

    /**
     * An uplink; {@link #start} lets it work.
     *
     * @param link hears why the line is down, or nothing when it is up
     * @param onDeath hears of a failure nobody foresaw
     */
    public Uplink(
            Broker broker,
            JournalStore store,
            Announcement announcement,
            ReconnectSchedule schedule,
            InstantSource clock,
            Consumer<Optional<Message>> link,
            Consumer<Throwable> onDeath) {
        this.broker = broker;
        this.store = store;
        this.announcement = announcement;
        this.schedule = schedule;
        this.clock = clock;
        this.link = link;
        this.thread = Thread.ofVirtual()
                .name("uplink")
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .unstarted(this::work);
    }

    /** What the loop wakes up for; a line's events carry the number of their connection. */
    private sealed interface Happening {
        record OfLine(long connection, LineEvent event) implements Happening {}

        record Released() implements Happening {}

        record Missing() implements Happening {}

        record Stop() implements Happening {}
    }

    /** Begins to connect. */
    public void start() {
        thread.start();
    }

    /** A receipt was stored: there is room for more. */
    public void released() {
        boolean _ = events.offer(new Happening.Released()); // a full queue wakes the loop as well
    }

    /**
     * Central lacks entries below one that it has: the broker took them and nobody listened there yet, or its disk lost
     * them. They are sent again without waiting for {@link #RECEIPT_PATIENCE}.
     */
    public void missing() {
        boolean _ = events.offer(new Happening.Missing()); // a full queue is busy enough; central says it again
    }

    /** Says goodbye to the broker and ends. */
    public void stop() throws InterruptedException {
        events.put(new Happening.Stop());
        thread.join();
    }

    private void work() {
        var failed = FailedLines.NONE;
        try {
            while (!stopping) {
                Instant opened = clock.instant();
                try (var line = connect()) {
                    opened = clock.instant();
                    announcement.announce(line, PRESENCE_TICKET);
                    link.accept(Optional.empty());
                    send(line);
                } catch (LinkFault fault) {
                    link.accept(Optional.of(fault.sentence()));
                    failed = failed.after(opened, clock.instant());
                } catch (StoreFault fault) {
                    link.accept(Optional.of(fault.sentence()));
                    failed = failed.after(opened, clock.instant());
                }
                if (!stopping) {
                    rest(schedule.waitAfter(Math.max(1, failed.count())));
                }
            }
        } catch (InterruptedException _) {
            // the program ends
        }
    }

    private Line connect() throws LinkFault {
        long mine = ++connection;
        events.removeIf(happening -> happening instanceof Happening.OfLine);
        return broker.open(announcement.terms(), event -> hear(mine, event));
    }

    private void hear(long mine, LineEvent event) {
        try {
            events.put(new Happening.OfLine(mine, event));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the transport's thread is being ended with its line
        }
    }

    private void send(Line line) throws LinkFault, StoreFault, InterruptedException {
        Map<Long, EntryPlace> tickets = new HashMap<>();
        long ticket = 0;
        int size = Math.min(WINDOW, line.window());
        var window = OutboxWindow.opened(size, store.releasedThrough(), clock.instant());
        gapped = false; // everything without a receipt is sent now
        while (!stopping) {
            for (var parcel : store.outgoing(window.sent(), window.room())) {
                tickets.put(++ticket, parcel.place());
                window = window.sending(parcel.place(), clock.instant());
                line.publish(ticket, announcement.journalTopic(), parcel.envelope(), false);
            }
            var happening = events.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            if (happening != null) {
                window = after(window, happening, tickets);
            }
            window = window.released(store.releasedThrough(), clock.instant());
            var again = window.rewound(gapped ? GAP_PATIENCE : RECEIPT_PATIENCE, clock.instant());
            if (again.isPresent()) {
                window = again.get();
                gapped = false; // until central says so once more
            }
            announcement.refresh(line, PRESENCE_TICKET);
        }
        announcement.farewell(line, PRESENCE_TICKET);
    }

    private OutboxWindow after(OutboxWindow window, Happening happening, Map<Long, EntryPlace> tickets)
            throws LinkFault {
        switch (happening) {
            case Happening.Stop _ -> stopping = true;
            case Happening.Released _ -> gapped = false;
            case Happening.Missing _ -> gapped = true;
            case Happening.OfLine(long from, LineEvent event)
            when from == connection -> {
                return after(window, event, tickets);
            }
            case Happening.OfLine _ -> {} // an older line's last words
        }
        return window;
    }

    private static OutboxWindow after(OutboxWindow window, LineEvent event, Map<Long, EntryPlace> tickets)
            throws LinkFault {
        return switch (event) {
            case LineEvent.Taken(long ticket) -> {
                var place = tickets.remove(ticket);
                yield place == null ? window : window.taken(place);
            }
            case LineEvent.Rejected(long ticket, int reason) ->
                throw new LinkFault(Message.of(
                        "broker.entry-refused",
                        "entry",
                        ticket == PRESENCE_TICKET ? "birth" : String.valueOf(tickets.get(ticket)),
                        "reason",
                        "0x%02x".formatted(reason)));
            case LineEvent.Lost(Message why) -> throw new LinkFault(why);
            case LineEvent.Arrived _ -> window; // nothing was subscribed on this line
        };
    }

    private void rest(Duration wait) throws InterruptedException {
        var until = System.nanoTime() + wait.toNanos();
        for (long left = wait.toNanos(); left > 0; left = until - System.nanoTime()) {
            var happening = events.poll(left, TimeUnit.NANOSECONDS);
            if (happening instanceof Happening.Stop) {
                stopping = true;
                return;
            }
        }
    }
}
