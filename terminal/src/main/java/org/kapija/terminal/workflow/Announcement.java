package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.kapija.core.protocol.Presence;
import org.kapija.core.protocol.PresenceCodec;
import org.kapija.core.value.Octets;
import org.kapija.terminal.port.Broker;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.Line;
import org.kapija.terminal.port.LinkFault;

/**
 * What the terminal says of itself on each connection: birth and state with the number of the session, and the will
 * that the broker speaks when the line dies. A will may arrive after the next birth; the number tells.
 */
public final class Announcement {
    /** Sessions of one start: more than a line lost every second for a year. */
    private static final int SESSIONS_OF_A_START = 1 << 25;

    private final Addresses addresses;
    private final JournalStore store;
    private final LongSupplier list;
    private final String version;
    private final AtomicLong session;
    private long said;

    /**
     * An announcement.
     *
     * @param boot which start of the terminal this is: later starts have higher sessions
     * @param list number of the list in use, 0 for none
     */
    public Announcement(Addresses addresses, JournalStore store, long boot, LongSupplier list, String version) {
        this.addresses = addresses;
        this.store = store;
        this.list = list;
        this.version = version;
        this.session = new AtomicLong(boot * SESSIONS_OF_A_START);
    }

    String journalTopic() {
        return addresses.journal();
    }

    /** Returns the terms of the next session: nothing is kept by the broker but the will. */
    Broker.Terms terms() {
        session.incrementAndGet();
        return new Broker.Terms(
                addresses.terminal() + "/up",
                Duration.ZERO,
                Optional.of(new Broker.Will(addresses.state(), presence(false))));
    }

    void announce(Line line, long ticket) throws LinkFault {
        said = list.getAsLong();
        line.publish(ticket, addresses.birth(), presence(true), true);
        line.publish(ticket, addresses.state(), presence(true), true);
    }

    /** Says the state again when another list has come into use since. */
    void refresh(Line line, long ticket) throws LinkFault {
        if (list.getAsLong() != said) {
            said = list.getAsLong();
            line.publish(ticket, addresses.state(), presence(true), true);
        }
    }

    /** Says what the will would say, so that a planned end is seen at once. */
    void farewell(Line line, long ticket) throws LinkFault {
        line.publish(ticket, addresses.state(), presence(false), true);
    }

    private Octets presence(boolean online) {
        var tail = store.tail().place();
        return PresenceCodec.encode(new Presence(
                addresses.terminal(), session.get(), online, tail.epoch(), tail.sequence(), list.getAsLong(), version));
    }
}
