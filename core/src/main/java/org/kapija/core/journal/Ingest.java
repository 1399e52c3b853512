package org.kapija.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapija.core.message.Message;
import org.kapija.core.value.Hash;

/**
 * What central has of one terminal's epoch, and what it does with the next entry. Immutable. Signature and seal are
 * checked before; the link's hash must have been computed here from the parts that arrived.
 *
 * @param stored the contiguous part
 * @param held links that arrived ahead of a gap, by sequence
 * @param newestEpoch highest epoch of this terminal seen so far, 0 before the first
 */
public record Ingest(Chain stored, SortedMap<Long, Link> held, long newestEpoch) {
    /** So many entries are held ahead of a gap; more is an incident, or a terminal could fill central's disk. */
    public static final int HELD_MAX = 10_000;

    public Ingest {
        held = new TreeMap<>(held);
    }

    /**
     * Nothing of this epoch yet.
     *
     * @param newestEpoch highest epoch of this terminal seen so far, 0 for none
     */
    public static Ingest start(TerminalId terminal, long epoch, long newestEpoch) {
        return new Ingest(Chain.start(terminal, epoch), new TreeMap<>(), newestEpoch);
    }

    /** Returns the links held ahead of a gap, by sequence. */
    @Override
    public SortedMap<Long, Link> held() {
        return new TreeMap<>(held);
    }

    /**
     * Decides on an entry.
     *
     * @param arriving an entry of this terminal and epoch
     * @param present hash under which an entry of the same name is in the contiguous part already
     */
    public IngestDecision decide(Link arriving, Optional<Hash> present) {
        long sequence = arriving.key().sequence();
        if (present.isPresent() || sequence <= stored.sequence()) {
            return present.filter(arriving.hash()::equals).isPresent()
                    ? new IngestDecision.Duplicate()
                    : alarm(Incident.Kind.FORK, "incident.fork", arriving);
        }
        if (stored.sequence() == 0 && held.isEmpty() && stored.epoch() < newestEpoch) {
            return alarm(Incident.Kind.ROLLBACK, "incident.rollback", arriving);
        }
        return sequence == stored.sequence() + 1 ? follow(arriving) : hold(arriving);
    }

    private IngestDecision follow(Link arriving) {
        boolean contradicted =
                !held.getOrDefault(arriving.key().sequence(), arriving).equals(arriving);
        if (contradicted || !(stored.verify(arriving) instanceof ChainVerdict.Intact(Chain longer))) {
            return alarm(Incident.Kind.FORK, "incident.fork", arriving);
        }
        List<Link> stores = new ArrayList<>(List.of(arriving));
        SortedMap<Long, Link> waiting = held();
        Chain end = longer;
        waiting.remove(arriving.key().sequence());
        for (Link next : held.tailMap(end.sequence() + 1).values()) {
            if (!(end.verify(next) instanceof ChainVerdict.Intact(Chain further))) {
                break; // behind another gap; or it denies its predecessor, then the next arrival under its name tells
            }
            stores.add(next);
            waiting.remove(next.key().sequence());
            end = further;
        }
        return new IngestDecision.Store(new Ingest(end, waiting, Math.max(newestEpoch, end.epoch())), stores);
    }

    private IngestDecision hold(Link arriving) {
        long sequence = arriving.key().sequence();
        if (held.containsKey(sequence)) {
            return arriving.equals(held.get(sequence))
                    ? new IngestDecision.Duplicate()
                    : alarm(Incident.Kind.FORK, "incident.fork", arriving);
        }
        if (held.size() >= HELD_MAX) {
            return alarm(Incident.Kind.GAP, "incident.gap", arriving);
        }
        SortedMap<Long, Link> waiting = held();
        waiting.put(sequence, arriving);
        Ingest next = new Ingest(stored, waiting, Math.max(newestEpoch, stored.epoch()));
        return new IngestDecision.Hold(next, next.gaps());
    }

    /**
     * Checks what a terminal says of itself when it connects.
     *
     * @param epoch its present epoch
     * @param lastSequence its last entry, 0 for none
     * @return an incident if it has less than it once sent
     */
    public Optional<Incident> greet(long epoch, long lastSequence) {
        boolean shrunk = epoch < newestEpoch || (epoch == stored.epoch() && lastSequence < stored.sequence());
        return shrunk
                ? Optional.of(new Incident(
                        Incident.Kind.ROLLBACK,
                        Message.of("incident.rollback", "entry", stored.terminal() + "/" + epoch + "/" + lastSequence)))
                : Optional.empty();
    }

    /** Returns what is missing below the highest sequence that arrived, in order. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        long expected = stored.sequence() + 1;
        for (long sequence : held.keySet()) {
            if (sequence > expected) {
                gaps.add(new Gap(expected, sequence - 1));
            }
            expected = sequence + 1;
        }
        return gaps;
    }

    /** Returns what central may acknowledge once this state is committed. */
    public Receipt receipt() {
        return new Receipt(stored.terminal(), stored.epoch(), stored.sequence(), gaps(), stored.head());
    }

    private static IngestDecision alarm(Incident.Kind kind, String sentence, Link arriving) {
        return new IngestDecision.Alarm(
                new Incident(kind, Message.of(sentence, "entry", arriving.key().toString())));
    }
}
