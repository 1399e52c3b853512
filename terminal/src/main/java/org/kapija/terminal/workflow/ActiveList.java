package org.kapija.terminal.workflow;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.ListRoot.ListLimits;
import org.kapija.core.watchlist.WatchList;
import org.kapija.core.watchlist.WatchedPersons;
import org.kapija.terminal.domain.Enrolment;
import org.kapija.terminal.domain.ListInUse;

/** The list that is searched now; replaced whole, in one step, while searches go on with the one they began with. */
public final class ActiveList {
    private final AtomicReference<Optional<Enrolment>> enrolment = new AtomicReference<>(Optional.empty());
    private final ListLimits limits;
    private final InstantSource clock;

    /** No list yet. */
    public ActiveList(ListLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Returns what is searched now. */
    public Optional<Enrolment> enrolment() {
        return enrolment.get();
    }

    /** Searches this from now on. */
    public void replace(Enrolment next) {
        enrolment.set(Optional.of(next));
    }

    /** Goes on with the same alerts under a statement that central signed anew. */
    public void confirm(WatchList same) {
        enrolment.updateAndGet(used -> used.map(now -> now.confirmed(same)));
    }

    /** Holds the fingers that are searched in other memory, unless others are searched by now. */
    public void hold(Gallery before, Gallery same) {
        enrolment.updateAndGet(used -> used.map(now -> now.gallery() == before ? now.held(same) : now));
    }

    /** Holds the persons that are searched in other memory, unless others are searched by now. */
    public void hold(WatchedPersons before, WatchedPersons same) {
        enrolment.updateAndGet(used -> used.map(now -> now.persons() == before ? now.held(same) : now));
    }

    /** Returns how far the list can be relied on now. */
    public Freshness freshness() {
        return enrolment
                .get()
                .map(used -> used.list().freshness(clock.instant(), limits))
                .orElse(Freshness.NONE);
    }

    /** Returns how the guard's screen shows it now. */
    public ListInUse shown() {
        return enrolment.get().map(used -> used.shown(clock.instant(), limits)).orElse(ListInUse.NONE);
    }
}
