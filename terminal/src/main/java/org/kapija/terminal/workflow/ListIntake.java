package org.kapija.terminal.workflow;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.protocol.HeadVerdict;
import org.kapija.core.protocol.ListReading;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListRoot;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.WatchList;
import org.kapija.terminal.domain.Enrolment;
import org.kapija.terminal.port.ListStore;
import org.kapija.terminal.port.ListStore.Stored;
import org.kapija.terminal.port.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a list in: head, parts, verification, one transaction, a new gallery beside the old one, one swap. Until the
 * swap the old list is searched; a list that is refused changes nothing. One thread.
 */
public final class ListIntake {
    private static final Logger LOG = LoggerFactory.getLogger(ListIntake.class);

    private final ListRoot root;
    private final ListStore store;
    private final ActiveList active;
    private final GalleryKeeping keeping;
    private final InstantSource clock;
    private final Hearing hearing;
    private Optional<Fetch> fetch = Optional.empty();
    private Optional<Octets> refused = Optional.empty();

    /** Who hears what became of a list. */
    public interface Hearing {
        /** A list is searched from now on. */
        void applied(TerminalEvent.ListApplied event) throws InterruptedException;

        /** A list was refused; the old one stays. */
        void refused(TerminalEvent.ListRefused event, ListVerdict.Refused why) throws InterruptedException;
    }

    /** An intake for the list that is active; its fingers are kept packed for the next start. */
    public ListIntake(
            ListRoot root,
            ListStore store,
            ActiveList active,
            GalleryKeeping keeping,
            InstantSource clock,
            Hearing hearing) {
        this.root = root;
        this.store = store;
        this.active = active;
        this.keeping = keeping;
        this.clock = clock;
        this.hearing = hearing;
    }

    private record Fetch(Octets message, ListHead head, SortedMap<Integer, Octets> parts) {
        long octets() {
            return parts.values().stream().mapToLong(Octets::size).sum();
        }

        /** Whether there is all there can be; too much is for the verification to refuse. */
        boolean complete() {
            return parts.size() >= head.parts() || octets() > head.size();
        }
    }

    /**
     * Loads the list kept from the last run and verifies it again, by the time at which it was accepted: an old list is
     * shown as old, it does not vanish.
     */
    public void load() throws StoreFault {
        var stored = store.load();
        if (stored.isEmpty()) {
            return;
        }
        Stored kept = stored.get();
        var parts = new TreeMap<Integer, Octets>();
        IntStream.range(0, kept.parts().size())
                .forEach(number -> parts.put(number, kept.parts().get(number)));
        switch (new ListReading(root, Optional.empty(), kept.accepted()).read(kept.head(), parts)) {
            case ListVerdict.Accepted(WatchList list) -> use(list);
            case ListVerdict.Refused refusal -> LOG.error("the list kept here is not used: {}", refusal.message());
        }
    }

    /** Takes a head and returns the number of the list whose parts to fetch, if there is a newer one. */
    public Optional<Long> head(Octets message) throws StoreFault, InterruptedException {
        return switch (reading().head(message)) {
            case HeadVerdict.Newer(ListHead head) -> {
                fetch = Optional.of(new Fetch(message, head, new TreeMap<>()));
                yield Optional.of(head.number());
            }
            case HeadVerdict.Confirmed(WatchList list) -> {
                store.confirm(message, clock.instant());
                active.confirm(list);
                yield Optional.empty();
            }
            case HeadVerdict.Refused(ListVerdict.Refused why) -> {
                refuse(0, message, why);
                yield Optional.empty();
            }
        };
    }

    /** Returns the number of the list that is being fetched. */
    public Optional<Long> fetching() {
        return fetch.map(wanted -> wanted.head().number());
    }

    /** Takes a part of the list that is being fetched and returns whether the list is decided on. */
    public boolean part(int number, Octets part) throws StoreFault, InterruptedException {
        if (fetch.isEmpty() || number >= fetch.get().head().parts()) {
            return false;
        }
        fetch.get().parts().put(number, part);
        if (fetch.get().complete()) {
            decide();
            return true;
        }
        return false;
    }

    /** No further part came in time: decides on what there is, which is a refusal that says so. */
    public void giveUp() throws StoreFault, InterruptedException {
        if (fetch.isPresent()) {
            decide();
        }
    }

    private void decide() throws StoreFault, InterruptedException {
        var wanted = fetch.orElseThrow();
        fetch = Optional.empty();
        switch (reading().read(wanted.message(), wanted.parts())) {
            case ListVerdict.Refused why -> refuse(wanted.head().number(), wanted.message(), why);
            case ListVerdict.Accepted(WatchList list) -> {
                store.replace(
                        new Stored(wanted.message(), List.copyOf(wanted.parts().values()), clock.instant()));
                var next = use(list);
                refused = Optional.empty();
                LOG.info(
                        "list {} in use: {} fingers",
                        list.number(),
                        next.gallery().size());
                hearing.applied(new TerminalEvent.ListApplied(
                        list.number(),
                        list.release().alerts().size(),
                        next.gallery().size()));
            }
        }
    }

    /** Searches the list from now on; packing and keeping go on behind. */
    private Enrolment use(WatchList list) {
        var next = keeping.enrol(list);
        active.replace(next);
        keeping.changed();
        return next;
    }

    /** Tells of a refusal once: the broker brings the same head again on every connection. */
    private void refuse(long number, Octets message, ListVerdict.Refused why) throws InterruptedException {
        if (refused.filter(message::equals).isEmpty()) {
            refused = Optional.of(message);
            LOG.warn("list {} refused: {}", number, why.kind().word());
            hearing.refused(new TerminalEvent.ListRefused(number, why.kind()), why);
        }
    }

    private ListReading reading() {
        return new ListReading(root, active.enrolment().map(Enrolment::list), clock.instant());
    }
}
