package org.kapija.core.protocol;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.Finger;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.ChainVerdict;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.Commitment;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.Ingest;
import org.kapija.core.journal.IngestDecision;
import org.kapija.core.journal.Link;
import org.kapija.core.journal.Receipt;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** One crossing from the events at the counter to central's receipt, through every octet between them. */
class CrossingTest {
    private static final List<Event> CROSSING = Events.ALL.stream()
            .filter(CaseEvent.class::isInstance)
            .filter(event -> !(event instanceof CaseEvent.Abandoned || event instanceof CaseEvent.Finished))
            .filter(event -> !(event instanceof CaseEvent.Informed informed
                    && informed.fingers().isEmpty()))
            .toList();

    private final OpeningKey central = OpeningKey.generate();
    private final SigningKey device = SigningKey.generate(new SecureRandom()).signing();

    /** One row of a terminal's journal. */
    private record Row(Link link, EncodedEvent event, Octets message) {}

    private List<Row> journal(List<Event> events) {
        var sealing = new Sealing(central.publicHalf(), device);
        var salts = new SplittableRandom(1);
        List<Row> rows = new ArrayList<>();
        Chain chain = Chain.start(Messages.T1, 1);
        for (Event event : events) {
            EncodedEvent encoded = EventCodec.encode(event);
            Octets salt = salt(salts);
            Optional<Commitment> attachment = encoded.attachment().map(kept -> Commitment.to(salt(salts), kept));
            Octets header = HeaderCodec.encode(new EntryHeader(
                    chain.nextKey(),
                    Messages.NOON,
                    ClockTrust.TRUSTED,
                    encoded.kind(),
                    Optional.of(Events.INSPECTION),
                    attachment));
            Link link = chain.link(header, Commitment.to(salt, encoded.payload()));
            var entry = new JournalEntry(header, chain.head(), salt, encoded.payload());
            rows.add(new Row(link, encoded, sealing.seal(link.key(), entry)));
            chain = chain.after(link);
        }
        return rows;
    }

    private static Octets salt(SplittableRandom random) {
        byte[] salt = new byte[Commitment.SALT_SIZE];
        random.nextBytes(salt);
        return Octets.of(salt);
    }

    /** What central keeps. */
    private final class Joint {
        private final TreeMap<Long, Event> stored = new TreeMap<>();
        private final TreeMap<Long, Opening.Result.Opened> arrived = new TreeMap<>();
        private Ingest ingest = Ingest.start(Messages.T1, 1, 0);

        void arrive(Octets message) {
            var result = new Opening(central).open(message, Messages.T1, _ -> Optional.of(device.verifying()));
            assertThat(result).isInstanceOf(Opening.Result.Opened.class);
            var opened = (Opening.Result.Opened) result;
            long sequence = opened.key().sequence();
            Optional<Hash> present = stored.containsKey(sequence)
                    ? Optional.ofNullable(arrived.get(sequence))
                            .map(known -> known.link().hash())
                    : Optional.empty();
            arrived.put(sequence, opened);
            switch (ingest.decide(opened.link(), present)) {
                case IngestDecision.Store(Ingest next, List<Link> links) -> {
                    links.stream().map(link -> link.key().sequence()).forEach(this::store);
                    ingest = next;
                }
                case IngestDecision.Hold(Ingest next, var _) -> ingest = next;
                case IngestDecision.Duplicate _ -> {}
                case IngestDecision.Alarm(var incident) -> throw new AssertionError(incident);
            }
        }

        private void store(long sequence) {
            var opened = Optional.ofNullable(arrived.get(sequence)).orElseThrow();
            stored.put(
                    sequence,
                    EventCodec.decode(opened.header().kind(), opened.entry().payload(), Optional.empty())
                            .sound()
                            .orElseThrow());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whateverTheBrokerDoesCentralHasTheCrossingOnceAndInOrder(long seed) {
        List<Row> rows = journal(CROSSING);
        var random = new Random(seed);
        List<Octets> storm = Stream.of(rows, rows, rows.subList(5, 15))
                .flatMap(List::stream)
                .map(Row::message)
                .collect(toCollection(ArrayList::new));
        Collections.shuffle(storm, random);
        var joint = new Joint();
        storm.forEach(joint::arrive);
        assertThat(joint.ingest.receipt())
                .isEqualTo(new Receipt(
                        Messages.T1,
                        1,
                        rows.size(),
                        List.of(),
                        rows.getLast().link().hash()));
        assertThat(joint.stored.keySet())
                .containsExactlyElementsOf(
                        Stream.iterate(1L, next -> next + 1).limit(rows.size()).toList());
    }

    @Test
    void centralSeesTheSameInspectionWithoutTheFingers() {
        var joint = new Joint();
        journal(CROSSING).forEach(row -> joint.arrive(row.message()));
        var there = Inspection.after(Inspection.idle(), List.copyOf(joint.stored.values()));
        var here = Inspection.after(Inspection.idle(), CROSSING);
        assertThat(((Inspection.Open) here).fingers())
                .anyMatch(finger -> finger.template().isPresent());
        assertThat(((Inspection.Open) there).fingers())
                .noneMatch(finger -> finger.template().isPresent());
        assertThat(((Inspection.Open) there).fingers().stream().map(Finger::state))
                .containsExactlyElementsOf(((Inspection.Open) here)
                        .fingers().stream().map(Finger::state).toList());
        assertThat(((Inspection.Open) there).step()).isEqualTo(((Inspection.Open) here).step());
    }

    @Test
    void theTerminalReplaysItsJournalToTheVeryState() {
        List<Event> replayed = journal(CROSSING).stream()
                .map(Row::event)
                .map(event -> EventCodec.decode(event.kind(), event.payload(), event.attachment())
                        .sound()
                        .orElseThrow())
                .toList();
        assertThat(Inspection.after(Inspection.idle(), replayed))
                .isEqualTo(Inspection.after(Inspection.idle(), CROSSING));
    }

    @Test
    void erasingEveryPayloadLeavesTheChainProvable() {
        List<Link> links = journal(CROSSING).stream().map(Row::link).toList();
        assertThat(Chain.start(Messages.T1, 1).verify(links)).isInstanceOf(ChainVerdict.Intact.class);
    }

    @Test
    void anEnvelopeIsHardlyLongerThanWhatItHolds() {
        for (Row row : journal(CROSSING)) {
            int content = row.event().payload().size() + row.link().header().size();
            assertThat(row.message().size() - content)
                    .as(
                            "signature, seal, salt, previous hash and names of %s",
                            row.event().kind())
                    .isLessThan(270);
        }
    }
}
