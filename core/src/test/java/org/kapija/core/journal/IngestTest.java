package org.kapija.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.journal.ChainTest.T1;
import static org.kapija.core.journal.ChainTest.commitment;
import static org.kapija.core.journal.ChainTest.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

class IngestTest {
    /** Central with a table in memory. */
    private static final class Central {
        private final Map<Long, Hash> table = new HashMap<>();
        private final List<Long> order = new ArrayList<>();
        private Ingest state = Ingest.start(T1, 1, 0);

        IngestDecision arrive(Link link) {
            IngestDecision decision =
                    state.decide(link, Optional.ofNullable(table.get(link.key().sequence())));
            switch (decision) {
                case IngestDecision.Store(Ingest next, List<Link> stored) -> {
                    stored.forEach(one -> {
                        table.put(one.key().sequence(), one.hash());
                        order.add(one.key().sequence());
                    });
                    state = next;
                }
                case IngestDecision.Hold(Ingest next, var _) -> state = next;
                case IngestDecision.Duplicate _, IngestDecision.Alarm _ -> {}
            }
            return decision;
        }
    }

    private static Incident.Kind alarm(IngestDecision decision) {
        assertThat(decision).isInstanceOf(IngestDecision.Alarm.class);
        return ((IngestDecision.Alarm) decision).incident().kind();
    }

    @Test
    void entriesInOrderAreStoredAndAcknowledged() {
        var central = new Central();
        List<Link> links = links(3);
        links.forEach(link -> assertThat(central.arrive(link)).isInstanceOf(IngestDecision.Store.class));
        assertThat(central.state.receipt())
                .isEqualTo(new Receipt(T1, 1, 3, List.of(), links.getLast().hash()));
    }

    @Test
    void entriesBehindALossAreStoredOnceTheTerminalHasToldIt() {
        var central = new Central();
        List<Link> links = links(7);
        List.of(0, 1, 4, 6).forEach(at -> central.arrive(links.get(at)));
        assertThat(central.state.gaps()).containsExactly(new Gap(3, 4), new Gap(6, 6));
        var store = central.state.without(List.of(new Gap(3, 4)));
        assertThat(store.links()).containsExactly(links.get(4));
        assertThat(store.next().gaps()).containsExactly(new Gap(6, 6));
        assertThat(store.next().receipt().contiguous()).isEqualTo(5);
        assertThat(store.next().without(List.of(new Gap(6, 6))).next().receipt())
                .isEqualTo(new Receipt(T1, 1, 7, List.of(), links.get(6).hash()));
    }

    @Test
    void aLossMayBeToldBeforeWhatStandsBehindItArrives() {
        var central = new Central();
        List<Link> links = links(6);
        central.arrive(links.get(0));
        central.state =
                central.state.without(List.of(new Gap(2, 3), new Gap(4, 4))).next();
        assertThat(central.state.gaps()).isEmpty();
        assertThat(central.arrive(links.get(5))).isInstanceOf(IngestDecision.Hold.class);
        assertThat(central.state.gaps()).containsExactly(new Gap(5, 5));
        assertThat(central.arrive(links.get(4))).isInstanceOf(IngestDecision.Store.class);
        assertThat(central.order).containsExactly(1L, 5L, 6L);
    }

    @Test
    void anEntryGivenUpAsLostIsStoredIfItComesInTimeAndIsAnIncidentIfItComesTooLate() {
        var central = new Central();
        List<Link> links = links(5);
        central.arrive(links.get(0));
        central.state = central.state.without(List.of(new Gap(2, 4))).next();
        assertThat(central.arrive(links.get(2))).isInstanceOf(IngestDecision.Store.class);
        assertThat(alarm(central.arrive(links.get(1)))).isEqualTo(Incident.Kind.LOSS);
        assertThat(central.arrive(links.get(4))).isInstanceOf(IngestDecision.Store.class);
        assertThat(central.order).containsExactly(1L, 3L, 5L);
    }

    @Test
    void anotherEntryUnderTheNameOfAStoredOneIsAForkHoweverMuchIsLost() {
        var central = new Central();
        List<Link> links = links(3);
        links.forEach(central::arrive);
        central.state = central.state.without(List.of(new Gap(1, 3))).next();
        Link second = links.get(1);
        Link other = Link.following(second.previous(), second.key(), Octets.ofHex("ff"), commitment(1));
        assertThat(alarm(central.arrive(other))).isEqualTo(Incident.Kind.FORK);
    }

    @Test
    void whatIsAlteredIsNotStoredBehindALossEither() {
        var central = new Central();
        List<Link> links = links(3);
        central.arrive(links.get(0));
        central.state = central.state.without(List.of(new Gap(2, 2))).next();
        Link third = links.get(2);
        var altered = new Link(third.key(), Octets.ofHex("ff"), third.commitment(), third.previous(), third.hash());
        assertThat(alarm(central.arrive(altered))).isEqualTo(Incident.Kind.FORK);
    }

    @Test
    void theSameEntryAgainIsADuplicate() {
        var central = new Central();
        links(3).forEach(central::arrive);
        links(3).forEach(link -> assertThat(central.arrive(link)).isEqualTo(new IngestDecision.Duplicate()));
        assertThat(central.order).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anEntryAheadOfAGapIsHeldAndStoredOnceTheGapIsFilled() {
        var central = new Central();
        List<Link> links = links(4);
        central.arrive(links.get(0));
        assertThat(central.arrive(links.get(2)))
                .isInstanceOfSatisfying(
                        IngestDecision.Hold.class,
                        hold -> assertThat(hold.gaps()).containsExactly(new Gap(2, 2)));
        central.arrive(links.get(3));
        assertThat(central.state.receipt().contiguous()).isEqualTo(1);
        assertThat(central.arrive(links.get(1)))
                .isInstanceOfSatisfying(
                        IngestDecision.Store.class,
                        store -> assertThat(store.links()).isEqualTo(links.subList(1, 4)));
        assertThat(central.order).containsExactly(1L, 2L, 3L, 4L);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void inWhateverOrderAndHoweverOftenEachIsStoredOnceInOrder(long seed) {
        List<Link> links = links(100);
        List<Link> storm = new ArrayList<>(links);
        storm.addAll(links);
        storm.addAll(links.subList(20, 60));
        Collections.shuffle(storm, new Random(seed));
        var central = new Central();
        storm.forEach(link -> assertThat(central.arrive(link)).isNotInstanceOf(IngestDecision.Alarm.class));
        assertThat(central.order).hasSize(100).isSorted();
        assertThat(central.state.receipt())
                .isEqualTo(new Receipt(T1, 1, 100, List.of(), links.getLast().hash()));
        assertThat(central.state.held()).isEmpty();
    }

    @Test
    void twoEntriesUnderOneNameAreAFork() {
        var central = new Central();
        List<Link> links = links(3);
        links.forEach(central::arrive);
        Link other = Link.following(links.get(1).previous(), links.get(1).key(), Octets.ofHex("ff"), commitment(2));
        assertThat(alarm(central.arrive(other))).isEqualTo(Incident.Kind.FORK);
        assertThat(central.state.receipt().contiguous()).isEqualTo(3);
    }

    @Test
    void twoHeldEntriesUnderOneNameAreAFork() {
        var central = new Central();
        List<Link> links = links(3);
        central.arrive(links.get(2));
        Link other = Link.following(links.get(2).previous(), links.get(2).key(), Octets.ofHex("ff"), commitment(2));
        assertThat(alarm(central.arrive(other))).isEqualTo(Incident.Kind.FORK);
        assertThat(central.arrive(links.get(2))).isEqualTo(new IngestDecision.Duplicate());
    }

    @Test
    void anEntryThatDeniesItsPredecessorIsAFork() {
        var central = new Central();
        central.arrive(links(1).getFirst());
        Link other = Link.following(Chain.GENESIS, new EntryKey(T1, 1, 2), Octets.ofHex("02"), commitment(2));
        assertThat(alarm(central.arrive(other))).isEqualTo(Incident.Kind.FORK);
    }

    @Test
    void aHeldEntryThatDeniesItsPredecessorIsNotStored() {
        var central = new Central();
        List<Link> links = links(3);
        central.arrive(links.get(0));
        central.arrive(Link.following(Chain.GENESIS, new EntryKey(T1, 1, 3), Octets.ofHex("03"), commitment(3)));
        central.arrive(links.get(1));
        assertThat(central.order).containsExactly(1L, 2L);
        assertThat(alarm(central.arrive(links.get(2)))).isEqualTo(Incident.Kind.FORK);
    }

    @Test
    void anEpochBelowOneThatWasSeenIsARollback() {
        var fresh = Ingest.start(T1, 1, 2);
        assertThat(alarm(fresh.decide(links(1).getFirst(), Optional.empty()))).isEqualTo(Incident.Kind.ROLLBACK);
    }

    @Test
    void aTerminalThatHasLessThanItOnceSentIsARollback() {
        var central = new Central();
        links(3).forEach(central::arrive);
        assertThat(central.state.greet(1, 3)).isEmpty();
        assertThat(central.state.greet(1, 5)).isEmpty();
        assertThat(central.state.greet(2, 0)).isEmpty();
        assertThat(central.state.greet(1, 2)).map(Incident::kind).contains(Incident.Kind.ROLLBACK);
    }

    @Test
    void aTerminalCannotFillCentralsDiskBehindAGap() {
        Link any = links(1).getFirst();
        var held = new TreeMap<Long, Link>();
        for (long sequence = 2; sequence < Ingest.HELD_MAX + 2L; sequence++) {
            held.put(sequence, any);
        }
        Ingest state = new Ingest(Chain.start(T1, 1), held, List.of(), 1);
        Link next = Link.following(
                Chain.GENESIS, new EntryKey(T1, 1, Ingest.HELD_MAX + 2L), Octets.ofHex("00"), commitment(1));
        assertThat(alarm(state.decide(next, Optional.empty()))).isEqualTo(Incident.Kind.GAP);
    }
}
