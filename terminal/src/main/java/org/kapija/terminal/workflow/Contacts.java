package org.kapija.terminal.workflow;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.message.Message;
import org.kapija.hardware.port.Contact;
import org.kapija.terminal.domain.Notice;
import org.kapija.terminal.domain.Notice.Severity;

/** Switches of the lane, told to the desk when they change. */
public final class Contacts {
    private static final String CASE_NOTICE = "case";

    private final Reports reports;
    private final InstantSource clock;

    /** Contacts that report to one desk. */
    public Contacts(Reports reports, InstantSource clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** Listens to the switch under the document. */
    public void document(Contact contact) {
        onChange(
                contact,
                present -> reports.observe(
                        present ? new Observation.DocumentPlaced() : new Observation.DocumentRemoved()));
    }

    /** Listens to the loop of the housing; an open one is an alarm until it is closed. */
    public void housing(Contact contact) {
        onChange(contact, open -> {
            if (open) {
                var notice = new Notice(CASE_NOTICE, Severity.ALARM, Message.of("case.open"), clock.instant());
                reports.change(state -> state.withCase(true).withNotice(notice), new TerminalEvent.HousingOpened());
            } else {
                reports.change(state -> state.withCase(false).without(CASE_NOTICE), new TerminalEvent.HousingClosed());
            }
        });
    }

    private interface Change {
        void to(boolean active) throws InterruptedException;
    }

    /** The position at rest, told first, is no change. */
    private static void onChange(Contact contact, Change change) {
        var last = new AtomicReference<>(false);
        contact.onChange(active -> {
            if (last.getAndSet(active) == active) {
                return;
            }
            try {
                change.to(active);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt(); // the contact's thread is being ended
            }
        });
    }
}
