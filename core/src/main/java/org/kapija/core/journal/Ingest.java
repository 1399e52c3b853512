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
 * @param lost what the terminal has said it can never send, sorted or not
 * @param newestEpoch highest epoch of this terminal seen so far, 0 before the first
 */
public record Ingest(Chain stored, SortedMap<Long, Link> held, List<Gap> lost, long newestEpoch) {
    /** So many entries are held ahead of a gap; more is an incident, or a terminal could fill central's disk. */
    public static final int HELD_MAX = 10_000;

    public Ingest {
        held = new TreeMap<>(held);
        lost = List.copyOf(lost);
    }

    /**
     * Nothing of this epoch yet.
     *
     * @param newestEpoch highest epoch of this terminal seen so far, 0 for none
     */
    public static Ingest start(TerminalId terminal, long epoch, long newestEpoch) {
        return new Ingest(Chain.start(terminal, epoch), new TreeMap<>(), List.of(), newestEpoch);
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
                    : tooLate(arriving, present);
        }
        if (stored.sequence() == 0 && held.isEmpty() && lost.isEmpty() && stored.epoch() < newestEpoch) {
            return alarm(Incident.Kind.ROLLBACK, "incident.rollback", arriving);
        }
        return onlyLostBefore(sequence, stored) ? follow(arriving) : hold(arriving);
    }

    /** Something else under the name of what is stored; or an entry that its terminal had given up, after all. */
    private IngestDecision tooLate(Link arriving, Optional<Hash> present) {
        return present.isEmpty() && isLost(arriving.key().sequence())
                ? alarm(Incident.Kind.LOSS, "incident.found-again", arriving)
                : alarm(Incident.Kind.FORK, "incident.fork", arriving);
    }

    /**
     * Takes the terminal's word for entries that are lost, and goes on behind them where something has arrived.
     *
     * @param gone in any order; what is stored already is not concerned
     * @return the state, and the links that were held behind what is lost
     */
    public IngestDecision.Store without(List<Gap> gone) {
        List<Gap> all = new ArrayList<>(lost);
        gone.stream().filter(gap -> !all.contains(gap)).forEach(all::add);
        return new Ingest(stored, held, all, newestEpoch).joined(stored, List.of(), held());
    }

    private boolean isLost(long sequence) {
        return lost.stream().anyMatch(gap -> gap.covers(sequence));
    }

    /** Whether nothing but lost entries, or nothing at all, stands between the end of a chain and a later sequence. */
    private boolean onlyLostBefore(long sequence, Chain end) {
        return beyondLost(end.sequence() + 1) >= sequence;
    }

    /** The first sequence from here on that is not lost. */
    private long beyondLost(long from) {
        long sequence = from;
        for (Optional<Gap> gap = gapAt(sequence); gap.isPresent(); gap = gapAt(sequence)) {
            sequence = gap.get().to() + 1;
        }
        return sequence;
    }

    private Optional<Gap> gapAt(long sequence) {
        return lost.stream().filter(gap -> gap.covers(sequence)).findFirst();
    }

    private IngestDecision follow(Link arriving) {
        boolean contradicted =
                !held.getOrDefault(arriving.key().sequence(), arriving).equals(arriving);
        Optional<Chain> longer = contradicted ? Optional.empty() : next(stored, arriving);
        if (longer.isEmpty()) {
            return alarm(Incident.Kind.FORK, "incident.fork", arriving);
        }
        SortedMap<Long, Link> waiting = held();
        waiting.remove(arriving.key().sequence());
        return joined(longer.get(), List.of(arriving), waiting);
    }

    /** Adds what is held and can be stored now. */
    private IngestDecision.Store joined(Chain from, List<Link> first, SortedMap<Long, Link> waiting) {
        List<Link> stores = new ArrayList<>(first);
        Chain end = from;
        for (Link link : List.copyOf(waiting.values())) {
            Optional<Chain> further = next(end, link);
            if (further.isEmpty()) {
                break; // behind another gap; or it denies its predecessor, then the next arrival under its name tells
            }
            stores.add(link);
            waiting.remove(link.key().sequence());
            end = further.get();
        }
        return new IngestDecision.Store(new Ingest(end, waiting, lost, Math.max(newestEpoch, end.epoch())), stores);
    }

    /** The chain with one link more, right behind its end or behind nothing but lost entries. */
    private Optional<Chain> next(Chain end, Link link) {
        if (end.verify(link) instanceof ChainVerdict.Intact(Chain longer)) {
            return Optional.of(longer);
        }
        long sequence = link.key().sequence();
        boolean behindLost = sequence > end.sequence() + 1 && onlyLostBefore(sequence, end);
        return behindLost && link.holds() ? Optional.of(end.across(link)) : Optional.empty();
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
        Ingest next = new Ingest(stored, waiting, lost, Math.max(newestEpoch, stored.epoch()));
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

    /** Returns what is missing below the highest sequence that arrived and not known to be lost, in order. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        long expected = beyondLost(stored.sequence() + 1);
        for (long sequence : held.keySet()) {
            addMissing(gaps, expected, sequence - 1);
            expected = sequence + 1;
        }
        return gaps;
    }

    private void addMissing(List<Gap> gaps, long from, long to) {
        long first = beyondLost(from);
        while (first <= to) {
            long start = first;
            long end = lost.stream()
                            .mapToLong(Gap::from)
                            .filter(next -> next > start && next <= to)
                            .min()
                            .orElse(to + 1)
                    - 1;
            gaps.add(new Gap(start, end));
            first = beyondLost(end + 1);
        }
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
