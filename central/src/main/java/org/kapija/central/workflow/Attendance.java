package org.kapija.central.workflow;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.kapija.central.domain.Roster;
import org.kapija.central.port.Change;
import org.kapija.central.port.JointStore;
import org.kapija.core.journal.Ingest;
import org.kapija.core.protocol.Presence;
import org.kapija.core.protocol.PresenceCodec;
import org.kapija.core.protocol.Topics;
import org.kapija.core.value.Octets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the roster. A terminal that comes back is greeted: its journal is compared, and what it is owed is sent. */
public final class Attendance {
    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);

    private final JointStore store;
    private final InstantSource clock;
    private final Consumer<Presence> greeting;
    private final Runnable changed;
    private final AtomicReference<Roster> roster = new AtomicReference<>(Roster.EMPTY);

    /**
     * @param greeting sends what a terminal is owed when it comes
     * @param changed told after each change of the roster
     */
    public Attendance(JointStore store, InstantSource clock, Consumer<Presence> greeting, Runnable changed) {
        this.store = store;
        this.clock = clock;
        this.greeting = greeting;
        this.changed = changed;
    }

    /** Returns who is there. */
    public Roster roster() {
        return roster.get();
    }

    /** Takes a birth or a state; one that does not read, or speaks for another terminal, is dropped. */
    void take(Topics.Address address, Octets message) {
        Optional<Presence> said = PresenceCodec.decode(message).sound();
        if (said.isEmpty() || !said.get().terminal().equals(address.terminal())) {
            if (!message.isEmpty()) {
                LOG.warn("a presence of {} does not read", address.terminal());
            }
            return;
        }
        Presence presence = said.get();
        Roster before = roster.getAndUpdate(known -> known.after(presence));
        boolean came = roster.get().online(presence.terminal())
                && before.of(presence.terminal())
                        .filter(known -> known.online() && known.session() == presence.session())
                        .isEmpty();
        if (came) {
            compare(presence);
            greeting.accept(presence);
        }
        changed.run();
    }

    private void compare(Presence presence) {
        Ingest known = store.ingest(presence.terminal(), Math.max(1, presence.epoch()));
        known.greet(presence.epoch(), presence.lastSequence())
                .ifPresent(incident ->
                        store.commit(List.of(new Change.Noted(presence.terminal(), incident, clock.instant()))));
    }
}
