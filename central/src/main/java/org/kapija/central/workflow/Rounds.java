package org.kapija.central.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.kapija.central.domain.OpenGaps;
import org.kapija.central.domain.Roster;
import org.kapija.central.port.Change;
import org.kapija.central.port.JointStore;
import org.kapija.central.port.StoreFault;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.Ingest;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is due from time to time: receipts again, since one may have been lost; the list's head signed anew; gaps that
 * do not close become incidents.
 */
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** A gap in flight closes within one window; one that is older is a person's business. */
    private static final Duration GAP_PATIENCE = Duration.ofMinutes(2);

    private final Attendance attendance;
    private final JointStore store;
    private final Receipts receipts;
    private final ListOffice office;
    private final InstantSource clock;
    private final Periods periods;
    private final Thread thread;
    private OpenGaps gaps = OpenGaps.NONE;

    /**
     * How often.
     *
     * @param receipts between repetitions of receipts
     * @param head between signatures of the list's head
     */
    public record Periods(Duration receipts, Duration head) {
        /** As in service. */
        public static final Periods USUAL = new Periods(Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    /**
     * Starts the rounds.
     *
     * @param onDeath hears of a failure nobody foresaw
     */
    public Rounds(
            Attendance attendance,
            JointStore store,
            Receipts receipts,
            ListOffice office,
            InstantSource clock,
            Periods periods,
            Consumer<Throwable> onDeath) {
        this.attendance = attendance;
        this.store = store;
        this.receipts = receipts;
        this.office = office;
        this.clock = clock;
        this.periods = periods;
        thread = Thread.ofVirtual()
                .name("rounds")
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .start(this::run);
    }

    private void run() {
        Duration sinceHead = Duration.ZERO;
        while (!Thread.currentThread().isInterrupted()) {
            Pause.of(periods.receipts());
            sinceHead = sinceHead.plus(periods.receipts());
            try {
                remind();
                if (sinceHead.compareTo(periods.head()) >= 0) {
                    office.renew();
                    sinceHead = Duration.ZERO;
                }
            } catch (StoreFault fault) {
                LOG.error("this round found no database", fault);
            }
        }
    }

    private void remind() {
        Roster roster = attendance.roster();
        for (Presence presence : roster.presences().values()) {
            if (presence.online() && presence.epoch() > 0) {
                Ingest known = store.ingest(presence.terminal(), presence.epoch());
                receipts.send(known.receipt());
                watchGaps(known);
            }
        }
    }

    private void watchGaps(Ingest known) {
        Instant now = clock.instant();
        gaps = gaps.after(known, now);
        for (EntryKey first : gaps.overdue(known, now, GAP_PATIENCE)) {
            var incident = new Incident(Incident.Kind.GAP, Message.of("incident.gap", "entry", first.toString()));
            store.commit(List.of(new Change.Noted(first.terminal(), incident, now)));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
