package org.kapija.central.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapija.central.port.Change;
import org.kapija.central.port.JointStore;
import org.kapija.central.port.StoredEntry;
import org.kapija.central.workflow.IngestDesk.ChainName;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Gap;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.Ingest;
import org.kapija.core.journal.IngestDecision;
import org.kapija.core.journal.Link;
import org.kapija.core.journal.Receipt;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.EventCodec;
import org.kapija.core.protocol.Opening;
import org.kapija.core.value.Hash;

/** What a batch of messages changes, worked out before any of it is written. */
final class IngestBatch {
    private final Map<ChainName, Ingest> committed;
    private final JointStore store;
    private final Instant now;
    private final Map<ChainName, Ingest> ahead = new HashMap<>();
    private final Map<EntryKey, Hash> hashes = new HashMap<>();
    private final Set<ChainName> touched = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();

    IngestBatch(Map<ChainName, Ingest> committed, JointStore store, Instant now) {
        this.committed = committed;
        this.store = store;
        this.now = now;
    }

    void take(Opening.Result result, TerminalId under) {
        switch (result) {
            case Opening.Result.Alarm(Incident incident) -> changes.add(new Change.Noted(under, incident, now));
            case Opening.Result.Opened(var header, var link, var entry) ->
                decide(new StoredEntry(header, link, entry, now));
        }
    }

    private void decide(StoredEntry arriving) {
        EntryKey key = arriving.link().key();
        var name = new ChainName(key.terminal(), key.epoch());
        Ingest state = chain(name);
        touched.add(name);
        IngestDecision decision = state.decide(arriving.link(), present(key, state));
        switch (decision) {
            case IngestDecision.Store store -> {
                changes.add(new Change.Stored(arriving));
                join(state, store, 1);
                renounce(arriving);
            }
            case IngestDecision.Hold(Ingest next, var _) -> {
                changes.add(new Change.Held(arriving));
                ahead.put(name, next);
                renounce(arriving);
            }
            case IngestDecision.Duplicate() -> {} // it is here: only the receipt is owed again
            case IngestDecision.Alarm(Incident incident) ->
                changes.add(new Change.Noted(key.terminal(), incident, now));
        }
    }

    /**
     * Writes links down that were held, and what is missing between them.
     *
     * @param written so many of the first are written already
     */
    private void join(Ingest before, IngestDecision.Store store, int written) {
        Ingest next = store.next();
        TerminalId terminal = next.stored().terminal();
        long epoch = next.stored().epoch();
        store.links().stream().skip(written).forEach(link -> changes.add(new Change.Joined(link.key())));
        dropped(before, next, store.links()).forEach(link -> changes.add(new Change.Dropped(link.key())));
        changes.add(new Change.Advanced(next.stored()));
        long expected = before.stored().sequence() + 1;
        for (Link link : store.links()) {
            if (link.key().sequence() > expected) {
                passOver(terminal, epoch, new Gap(expected, link.key().sequence() - 1));
            }
            expected = link.key().sequence() + 1;
            hashes.put(link.key(), link.hash());
        }
        ahead.put(new ChainName(terminal, epoch), next);
    }

    private void passOver(TerminalId terminal, long epoch, Gap gap) {
        changes.add(new Change.PassedOver(terminal, epoch, gap, now));
        var sentence = Message.of(
                "incident.loss",
                "first",
                new EntryKey(terminal, epoch, gap.from()).toString(),
                "last",
                new EntryKey(terminal, epoch, gap.to()).toString());
        changes.add(new Change.Noted(terminal, new Incident(Incident.Kind.LOSS, sentence), now));
    }

    /** A terminal that says what it has lost of an earlier epoch is not waited for any longer. */
    private void renounce(StoredEntry arriving) {
        EntryKey key = arriving.link().key();
        var event = EventCodec.decode(arriving.header().kind(), arriving.entry().payload(), Optional.empty());
        if (event.sound().isEmpty()
                || !(event.sound().get() instanceof TerminalEvent.EntriesLost lost)
                || lost.epoch() >= key.epoch()) {
            return; // of its own epoch a terminal cannot lose anything and go on
        }
        var name = new ChainName(key.terminal(), lost.epoch());
        Ingest state = chain(name);
        List<Gap> gone =
                lost.lost().stream().map(run -> new Gap(run.from(), run.to())).toList();
        gone.forEach(gap -> changes.add(new Change.Renounced(key.terminal(), lost.epoch(), gap)));
        join(state, state.without(gone), 0);
        touched.add(name);
        var sentence = Message.of(
                "incident.journal-damaged",
                "epoch",
                key.terminal() + "/" + lost.epoch(),
                "last",
                Long.toString(lost.last()));
        changes.add(new Change.Noted(key.terminal(), new Incident(Incident.Kind.LOSS, sentence), now));
    }

    private static List<Link> dropped(Ingest before, Ingest next, List<Link> stored) {
        return before.held().values().stream()
                .filter(link -> !next.held().containsKey(link.key().sequence()))
                .filter(link -> !stored.contains(link))
                .toList();
    }

    private Optional<Hash> present(EntryKey key, Ingest state) {
        if (key.sequence() > state.stored().sequence()) {
            return Optional.empty();
        }
        return Optional.ofNullable(hashes.get(key)).or(() -> store.hash(key));
    }

    private Ingest chain(ChainName name) {
        Ingest known = ahead.getOrDefault(name, committed.get(name));
        if (known != null) {
            return known;
        }
        Ingest stored = store.ingest(name.terminal(), name.epoch());
        long newest = ahead.keySet().stream()
                .filter(other -> other.terminal().equals(name.terminal()))
                .mapToLong(ChainName::epoch)
                .max()
                .orElse(0);
        return new Ingest(stored.stored(), stored.held(), stored.lost(), Math.max(newest, stored.newestEpoch()));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    Map<ChainName, Ingest> chains() {
        return Map.copyOf(ahead);
    }

    List<Receipt> receipts() {
        return touched.stream().map(name -> chain(name).receipt()).toList();
    }
}
