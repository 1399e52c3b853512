package org.kapija.terminal.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.Checkpoint;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.CheckpointCodec;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Hash;
import org.kapija.terminal.domain.ClockWatch;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.DiskLevel;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.domain.ListInUse;
import org.kapija.terminal.domain.Notice;
import org.kapija.terminal.domain.Notice.Severity;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the desk does once a second beside its work: checkpoints, disk, erasure, clock, the age of the list. */
public final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final String DISK_NOTICE = "disk";
    private static final String CLOCK_NOTICE = "clock";
    private static final Duration DISK_EVERY = Duration.ofSeconds(10);

    private final DeskSetting setting;
    private final JournalStore store;
    private final SigningKey device;
    private final long boot;
    private final Supplier<ListInUse> list;
    private final Erasure erasure;
    private ClockWatch watch;
    private long entriesSince;
    private Instant checkpointAt;
    private Instant diskAt = Instant.EPOCH;
    private EntryPlace inspectionFrom;

    /**
     * Keeps house for a store.
     *
     * @param device signs checkpoints
     * @param boot which start this is
     * @param list the list in use, judged by its age now
     * @param erasure of what the journal keeps no longer
     * @param inspectionFrom where the open inspection begins
     */
    public Housekeeping(
            DeskSetting setting,
            JournalStore store,
            SigningKey device,
            long boot,
            Supplier<ListInUse> list,
            Erasure erasure,
            EntryPlace inspectionFrom) {
        this.setting = setting;
        this.store = store;
        this.device = device;
        this.boot = boot;
        this.list = list;
        this.erasure = erasure;
        this.inspectionFrom = inspectionFrom;
        this.checkpointAt = setting.clock().instant();
        this.watch = new ClockWatch(checkpointAt, System.nanoTime());
    }

    /** What came of it. */
    record Upkeep(DeskState state, List<TerminalEvent> events) {}

    /** Entries were written. */
    void written(int entries) {
        entriesSince += entries;
    }

    /** Counts what has no receipt yet: cheap enough for every look at the screen. */
    DeskState counted(DeskState state) {
        return state.withStore(store.waiting(), state.disk());
    }

    Upkeep upkeep(DeskState before) {
        var events = new ArrayList<TerminalEvent>();
        Instant now = setting.clock().instant();
        var state = clock(before, now, events);
        state = disk(state, now);
        state = state.withList(list.get());
        if (Checkpoint.isDue(entriesSince, Duration.between(checkpointAt, now))) {
            events.add(checkpoint(state));
            entriesSince = -1; // the checkpoint's own entry is no reason for another
            checkpointAt = now;
        }
        return new Upkeep(state, events);
    }

    private DeskState clock(DeskState state, Instant now, List<TerminalEvent> events) {
        long ticks = System.nanoTime();
        boolean jumped = watch.jumped(now, ticks);
        watch = new ClockWatch(now, ticks);
        if (!jumped || state.clock() == ClockTrust.DOUBTFUL) {
            return state;
        }
        events.add(new TerminalEvent.ClockJudged(false));
        return state.withClock(ClockTrust.DOUBTFUL)
                .withNotice(new Notice(CLOCK_NOTICE, Severity.WARNING, Message.of("clock.jumped"), now));
    }

    private DeskState disk(DeskState state, Instant now) {
        if (state.inspection() instanceof Inspection.Idle) {
            inspectionFrom = store.tail().place().next();
        }
        if (now.isBefore(diskAt.plus(DISK_EVERY))) {
            return state;
        }
        diskAt = now;
        erase();
        DiskLevel level = store.disk();
        if (level.dropsHistory()) {
            forget();
            level = store.disk();
        }
        var judged = state.withStore(store.waiting(), level);
        return switch (level) {
            case OK, HIGH -> judged.without(DISK_NOTICE);
            case SCARCE -> judged.withNotice(new Notice(DISK_NOTICE, Severity.WARNING, Message.of("disk.scarce"), now));
            case FULL -> judged.withNotice(new Notice(DISK_NOTICE, Severity.ALARM, Message.of("disk.full"), now));
        };
    }

    private void erase() {
        try {
            erasure.advance(inspectionFrom);
        } catch (StoreFault fault) {
            LOG.warn("templates stay until the next look: {}", fault.getMessage());
        }
    }

    private void forget() {
        try {
            store.forget(inspectionFrom);
        } catch (StoreFault fault) {
            // the level stays as it is, and with it the notice on the screen
            LOG.warn("history stays: {}", fault.getMessage());
        }
    }

    private TerminalEvent checkpoint(DeskState state) {
        var tail = store.tail();
        return CheckpointCodec.sign(
                new Checkpoint(
                        new TerminalId(setting.terminal().id()),
                        tail.place().epoch(),
                        tail.place().sequence(),
                        new Hash(tail.hash()),
                        boot,
                        state.list().number(),
                        setting.terminal().version()),
                device);
    }
}
