package org.kapija.central.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapija.central.domain.PriorRegister;
import org.kapija.central.domain.Region;
import org.kapija.central.domain.Registration;
import org.kapija.central.domain.Site;
import org.kapija.central.port.JointStore;
import org.kapija.central.port.JointStore.Positioned;
import org.kapija.central.port.RegisterStore;
import org.kapija.central.port.StoredEntry;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The joint register as a view of the entries: follows them from a cursor, registers whom terminals asked about, and
 * answers. Whatever is cut short is done again from the cursor. One thread.
 */
public final class Register {
    private static final Logger LOG = LoggerFactory.getLogger(Register.class);
    private static final int STEP = 500;

    private final JointStore entries;
    private final RegisterStore store;
    private final Region region;
    private final Answers answers;
    private PriorRegister register;
    private long position;
    private long written;

    /**
     * Loads the register.
     *
     * @param region says whose registers there are and which state a terminal registers for
     * @param answers sends answers
     */
    public Register(JointStore entries, RegisterStore store, Region region, Answers answers) {
        this.entries = entries;
        this.store = store;
        this.region = region;
        this.answers = answers;
        register = PriorRegister.empty(region.states()).with(store.entries());
        position = store.cursor();
        written = position;
    }

    /** Answers what was left open when central stopped. */
    public void resume() {
        store.unanswered().forEach(entry -> answer(entry.registration()));
    }

    /**
     * Takes the next entries in.
     *
     * @return whether there were any
     */
    public boolean advance() {
        List<Positioned> next = entries.entriesAfter(position, STEP);
        if (next.isEmpty()) {
            return false;
        }
        Map<InspectionId, TerminalId> concerned = new LinkedHashMap<>();
        Set<String> asked = new TreeSet<>();
        for (Positioned positioned : next) {
            StoredEntry entry = positioned.entry();
            note(entry, concerned, asked);
        }
        concerned.forEach((inspection, terminal) -> take(inspection, terminal, asked.contains(inspection.value())));
        position = next.getLast().position();
        if (!concerned.isEmpty() || position - written >= STEP) {
            store.cursor(position); // entries that concern nobody may well be read again after a restart
            written = position;
        }
        return true;
    }

    private void note(StoredEntry entry, Map<InspectionId, TerminalId> concerned, Set<String> asked) {
        Optional<Event> event = event(entry);
        Optional<InspectionId> inspection = entry.header().inspection();
        if (event.isEmpty()) {
            return;
        }
        switch (event.get()) {
            case CaseEvent.PriorAsked _ ->
                inspection.ifPresent(id -> {
                    asked.add(id.value());
                    concerned.put(id, entry.header().key().terminal());
                });
            case CaseEvent.DocumentRead _, CaseEvent.Decided _ ->
                inspection.ifPresent(
                        id -> concerned.put(id, entry.header().key().terminal()));
            case CaseEvent.PriorAnswered(InspectionId answered, var _) -> store.confirmed(answered);
            default -> {} // nothing else changes the register
        }
    }

    private void take(InspectionId inspection, TerminalId terminal, boolean asked) {
        List<Registration.Dated> history = new ArrayList<>();
        for (StoredEntry entry : entries.entriesOf(inspection)) {
            if (entry.header().key().terminal().equals(terminal)) {
                event(entry)
                        .ifPresent(event -> history.add(
                                new Registration.Dated(entry.header().at(), event)));
            }
        }
        Optional<Registration> registration = Registration.of(inspection, terminal, history);
        Optional<Site> site = region.siteOf(terminal);
        if (registration.isEmpty() || site.isEmpty()) {
            return;
        }
        register =
                register.with(List.of(store.keep(registration.get(), site.get().state())));
        if (asked) {
            answer(registration.get());
        }
    }

    private void answer(Registration registration) {
        List<PriorAnswer> found = register.answer(registration);
        store.answered(registration.inspection(), found);
        answers.send(registration.terminal(), registration.inspection(), found);
    }

    private static Optional<Event> event(StoredEntry entry) {
        Optional<Event> event = EventCodec.decode(
                        entry.header().kind(), entry.entry().payload(), Optional.empty())
                .sound();
        if (event.isEmpty()) {
            LOG.warn(
                    "{} of kind {} does not read; it stays in the journal",
                    entry.header().key(),
                    entry.header().kind());
        }
        return event;
    }
}
