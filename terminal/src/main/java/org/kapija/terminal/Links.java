package org.kapija.terminal;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.message.Message;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.terminal.domain.Notice;
import org.kapija.terminal.domain.Notice.Severity;
import org.kapija.terminal.domain.ReconnectSchedule;
import org.kapija.terminal.port.Broker;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.workflow.ActiveList;
import org.kapija.terminal.workflow.Addresses;
import org.kapija.terminal.workflow.Announcement;
import org.kapija.terminal.workflow.Desk;
import org.kapija.terminal.workflow.Downlink;
import org.kapija.terminal.workflow.Handing;
import org.kapija.terminal.workflow.ListIntake;
import org.kapija.terminal.workflow.Mail;
import org.kapija.terminal.workflow.Receipts;
import org.kapija.terminal.workflow.Uplink;

/** Both links to central, and what of them the desk should know. */
final class Links {
    private static final String LIST_NOTICE = "list";
    private static final String RECEIPT_NOTICE = "receipt";
    private static final String DOWNLINK_NOTICE = "downlink";

    private final Uplink uplink;
    private final Downlink downlink;

    private Links(Uplink uplink, Downlink downlink) {
        this.uplink = uplink;
        this.downlink = downlink;
    }

    /**
     * What the links are made of.
     *
     * @param central verifies what central signed
     * @param chance for the jitter of reconnecting
     * @param onDeath hears of a failure nobody foresaw
     */
    record Parts(
            Broker broker,
            Addresses addresses,
            JournalStore store,
            Announcement announcement,
            VerifyingKey central,
            InstantSource clock,
            RandomGenerator chance,
            Consumer<Throwable> onDeath) {}

    static Links of(Parts parts, ListIntake intake, Desk desk) {
        var uplink = new Uplink(
                parts.broker(),
                parts.store(),
                parts.announcement(),
                new ReconnectSchedule(parts.chance()),
                parts.clock(),
                down -> Handing.over(() -> desk.change(state -> state.withLink(down))),
                parts.onDeath());
        var receipts =
                new Receipts(parts.store(), parts.central(), parts.addresses().terminal());
        var mail = new Mail(
                parts.addresses(), receipts, intake, parts.central(), new DeskDelivery(desk, uplink, parts.clock()));
        var downlink = new Downlink(
                parts.broker(),
                parts.addresses(),
                mail,
                new ReconnectSchedule(parts.chance()),
                parts.clock(),
                down -> Handing.over(() -> told(desk, down, parts.clock())),
                parts.onDeath());
        return new Links(uplink, downlink);
    }

    void start() {
        uplink.start();
        downlink.start();
    }

    void stop() throws InterruptedException {
        downlink.stop();
        uplink.stop();
    }

    /** Lists tell the desk what became of them. */
    static ListIntake.Hearing hearing(Desk desk, ActiveList active, InstantSource clock) {
        return new ListIntake.Hearing() {
            @Override
            public void applied(TerminalEvent.ListApplied event) throws InterruptedException {
                var shown = active.shown();
                desk.change(state -> state.withList(shown).without(LIST_NOTICE), event);
            }

            @Override
            public void refused(TerminalEvent.ListRefused event, ListVerdict.Refused why) throws InterruptedException {
                var notice = new Notice(LIST_NOTICE, Severity.ALARM, why.message(), clock.instant());
                desk.change(state -> state.withNotice(notice), event);
            }
        };
    }

    /** While both links are down for one reason, the uplink's sentence says it. */
    private static void told(Desk desk, Optional<Message> down, InstantSource clock) throws InterruptedException {
        if (down.isEmpty()) {
            desk.change(state -> state.without(DOWNLINK_NOTICE));
            return;
        }
        var notice = new Notice(DOWNLINK_NOTICE, Severity.WARNING, down.get(), clock.instant());
        desk.change(state -> state.linkDown().isPresent() ? state : state.withNotice(notice));
    }

    private record DeskDelivery(Desk desk, Uplink uplink, InstantSource clock) implements Mail.Delivery {
        @Override
        public boolean answered(Observation.PriorAnswered answer) throws InterruptedException {
            return desk.observeForGood(answer);
        }

        @Override
        public void released() {
            uplink.released();
        }

        @Override
        public void missing() {
            uplink.missing();
        }

        @Override
        public void alarmed(Message why) throws InterruptedException {
            var notice = new Notice(RECEIPT_NOTICE, Severity.ALARM, why, clock.instant());
            desk.change(state -> state.withNotice(notice));
        }
    }
}
