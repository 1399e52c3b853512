package org.kapija.terminal.workflow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.ScoreTally;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.HelpRequested;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.protocol.EventCodec;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoredEntry;

/** The one way in which events get into the journal, and the state at the counter out of it again. */
public final class Recorder {
    private static final int ENTRIES_AT_A_TIME = 200;

    private final JournalStore store;
    private final EntryMaker maker;
    private final InstantSource clock;

    /** Records into a store. */
    public Recorder(JournalStore store, EntryMaker maker, InstantSource clock) {
        this.store = store;
        this.maker = maker;
        this.clock = clock;
    }

    /**
     * Writes the events of one decision in one transaction; when this returns, they survive anything. The first entry
     * of an epoch but the first says what is lost of those before, so that central does not wait for it.
     *
     * @param inspection the open one, empty if there is none
     * @throws StoreFault if none of them was written
     */
    public void record(List<Event> events, Optional<InspectionId> inspection, ClockTrust trust) throws StoreFault {
        if (events.isEmpty()) {
            return;
        }
        try {
            append(events, inspection, trust);
        } catch (StoreFault fault) {
            if (fault.kind() != StoreFault.Kind.DAMAGED) {
                throw fault;
            }
            store.recover();
            append(events, inspection, trust); // in the new epoch, with its own hashes
        }
    }

    private void append(List<Event> events, Optional<InspectionId> inspection, ClockTrust trust) throws StoreFault {
        var tail = store.tail();
        List<? extends Event> losses = tail.place().sequence() == 0 ? store.losses() : List.of();
        var happenings = Stream.concat(losses.stream(), events.stream())
                .map(event -> new EntryMaker.Happening(event, belongs(event, inspection)))
                .toList();
        store.append(maker.make(happenings, tail, clock.instant(), trust));
    }

    /**
     * What the journal knows of the counter.
     *
     * @param inspection as it stood when the last entry was written
     * @param from where the open inspection begins; the end of the journal if there is none
     */
    public record Resumed(Inspection inspection, EntryPlace from) {}

    /** Folds the last inspection back out of the journal: after a power cut it goes on where it stood. */
    public Resumed resume() throws StoreFault {
        var end = store.tail().place();
        var opened = store.lastOfKind(kindOfOpening());
        if (opened.isEmpty()) {
            return new Resumed(Inspection.idle(), end.next());
        }
        var start = opened.get();
        Inspection inspection = Inspection.idle();
        var cursor = new EntryPlace(start.epoch(), start.sequence() - 1);
        for (var page = store.read(cursor, ENTRIES_AT_A_TIME); !page.isEmpty(); ) {
            for (StoredEntry entry : page) {
                var event = maker.read(entry);
                inspection = event.isPresent() ? Inspection.after(inspection, event.get()) : inspection;
                cursor = entry.place();
            }
            page = store.read(cursor, ENTRIES_AT_A_TIME);
        }
        return new Resumed(inspection, inspection instanceof Inspection.Open ? start : end.next());
    }

    /** Returns the last judgement of the odds, as far as the journal still has it. */
    public Optional<TerminalEvent.OddsJudged> odds() throws StoreFault {
        var kind = EventCodec.encode(new TerminalEvent.OddsJudged(ScoreTally.NONE, 0, 1, 1, false))
                .kind();
        var place = store.lastOfKind(kind);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        var before = new EntryPlace(place.get().epoch(), place.get().sequence() - 1);
        return store.read(before, 1).stream()
                .flatMap(entry -> maker.read(entry).stream())
                .filter(TerminalEvent.OddsJudged.class::isInstance)
                .map(TerminalEvent.OddsJudged.class::cast)
                .findFirst();
    }

    private static Optional<InspectionId> belongs(Event event, Optional<InspectionId> inspection) {
        return switch (event) {
            case CaseEvent.Opened(InspectionId id, Instant _) -> Optional.of(id);
            case CaseEvent.PriorAnswered(InspectionId id, var _) -> Optional.of(id);
            case CaseEvent _, HelpRequested _ -> inspection;
            case TerminalEvent _ -> Optional.empty();
        };
    }

    private static String kindOfOpening() {
        return EventCodec.encode(new CaseEvent.Opened(new InspectionId("00000000"), Instant.EPOCH))
                .kind();
    }
}
