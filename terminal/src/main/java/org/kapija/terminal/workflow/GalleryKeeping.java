package org.kapija.terminal.workflow;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.WatchList;
import org.kapija.terminal.domain.Enrolment;
import org.kapija.terminal.port.SegmentStore;
import org.kapija.terminal.port.StoreFault;

/**
 * Keeps the packed fingers of the list in files, on a thread of its own, so that the next start opens them instead of
 * coding everybody again. Searches go on meanwhile; a disk that refuses costs nothing but the time of the next start.
 */
public final class GalleryKeeping {
    private final SegmentStore store;
    private final ActiveList active;
    private final Engine engine;
    private final Consumer<Optional<Message>> trouble;
    private final Semaphore changes = new Semaphore(0);
    private final Thread thread;
    private volatile boolean ending;

    /**
     * Keeps what is searched now; {@link #start} lets it work.
     *
     * @param engine to search with
     * @param trouble hears why fingers are not kept, or nothing once they are
     * @param onDeath hears of a failure nobody foresaw
     */
    public GalleryKeeping(
            SegmentStore store,
            ActiveList active,
            Engine engine,
            Consumer<Optional<Message>> trouble,
            Consumer<Throwable> onDeath) {
        this.store = store;
        this.active = active;
        this.engine = engine;
        this.trouble = trouble;
        this.thread = Thread.ofPlatform()
                .name("gallery-keeping")
                .daemon()
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .unstarted(this::work);
    }

    /** Makes a list searchable from what is searched now or, at the start of a run, from what was kept. */
    public Enrolment enrol(WatchList list) {
        // before the first list nothing is searched, so nothing is being kept, and the store is free to be read
        return active.enrolment()
                .map(used -> Enrolment.of(list, used))
                .orElseGet(() -> Enrolment.of(list, engine, store.open()));
    }

    /** Hears that another list is searched. */
    public void changed() {
        changes.release();
    }

    /** Begins to work. */
    public void start() {
        thread.start();
    }

    /**
     * Ends once what is being written is whole: seconds at most, and whoever went with a list is gone from the disk.
     */
    public void stop() throws InterruptedException {
        ending = true;
        changes.release();
        thread.join();
    }

    private void work() {
        boolean last = false;
        while (!last) {
            changes.acquireUninterruptibly();
            changes.drainPermits(); // several changes are kept at once
            last = ending; // asked before keeping: what changed before the end is kept, and who went is erased
            keep();
        }
    }

    /** Packs what is searched now, keeps it in place of what was kept before, and searches what is kept. */
    void keep() {
        active.enrolment().ifPresent(used -> keep(used.gallery()));
        active.enrolment()
                .ifPresent(used -> active.hold(used.persons(), used.persons().settled()));
    }

    private void keep(Gallery used) {
        Gallery settled = used.settled();
        try {
            active.hold(used, settled.moved(store.keep(settled.packed())));
            trouble.accept(Optional.empty());
        } catch (StoreFault refused) {
            active.hold(used, settled);
            trouble.accept(Optional.of(refused.sentence()));
        }
    }
}
