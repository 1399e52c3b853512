package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.inspection.ChipCheck;
import org.kapija.core.inspection.Effect.ExamineChip;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.ChipAccess;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipKey;
import org.kapija.hardware.port.ChipProof;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReader;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.DeviceFault;

/** When a chip is read: the reader here answers what it is told to, for the document that lies on it. */
class ChipLaneTest {
    private static final Octets NOTHING = Octets.of(new byte[0]);
    private static final ChipCheck GOOD = new ChipCheck(Map.of(Layer.READ, LayerVerdict.PASSED), List.of());
    private static final ExamineChip FIRST = wish("0011223344556677", "L898902C3", "1974-08-12");
    private static final ExamineChip SECOND = wish("8899aabbccddeeff", "X1", "1974-08");
    private static final ChipReading READ = new ChipReading.Read(
            Sensitive.of(Map.of(ChipFile.COM, NOTHING)),
            Set.of(),
            new ChipAccess(ChipAccess.Way.PACE_GM, "", false),
            new ChipProof(
                    Outcome.NOT_OFFERED,
                    Octets.of(new byte[0]),
                    Octets.of(new byte[0]),
                    Outcome.NOT_OFFERED,
                    Outcome.NOT_OFFERED),
            new ChipReading.Effort(1, 1, true, Duration.ZERO));

    private final Tray tray = new Tray();
    private final SeenReports seen = new SeenReports();
    private final ChipLane lane = new ChipLane(tray, (_, _) -> GOOD, seen, death -> {
        throw new AssertionError("the lane died", death);
    });

    @BeforeEach
    void start() {
        lane.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        lane.stop();
    }

    private static ExamineChip wish(String inspection, String number, String birth) {
        var fields = new TravelDocument.Fields(
                "P",
                "UTO",
                Sensitive.of(number),
                Sensitive.of("ERIKSSON"),
                Sensitive.of("ANNA"),
                "UTO",
                Sensitive.of(birth),
                "F",
                "2032-04-15");
        return new ExamineChip(
                new InspectionId(inspection), new TravelDocument("TD3", fields, Optional.empty(), Map.of(), List.of()));
    }

    @Test
    void aDocumentThatIsWantedHasItsChipReadWithWhatIsPrinted() throws InterruptedException {
        tray.lies = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isEqualTo(new Observation.ChipExamined(FIRST.inspection(), GOOD));
        assertThat(tray.keys.take()).isEqualTo(ChipKey.Zone.of("L898902C3", "740812", "320415"));
    }

    @Test
    void anUnknownDayOpensTheChipAsItIsPrinted() throws InterruptedException {
        tray.lies = true;
        lane.want(Optional.of(SECOND));
        assertThat(seen.next()).isNotNull();
        assertThat(tray.keys.take()).isEqualTo(ChipKey.Zone.of("X1", "7408<<", "320415"));
    }

    @Test
    void aTornReadingSaysWhatHelpsAndIsTriedAgainWhenTheDocumentComesBack() throws InterruptedException {
        tray.answer = new ChipReading.NotRead(ChipReading.Reason.CARD_GONE);
        tray.lies = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next())
                .isEqualTo(new Observation.ChipExamined(
                        FIRST.inspection(), ChipCheck.unread(Message.of("chip.card-gone"))));
        tray.answer = READ;
        assertThat(seen.observations.poll(300, TimeUnit.MILLISECONDS)).isNull();
        tray.isTakenOffAndLaidDown();
        assertThat(seen.next()).isEqualTo(new Observation.ChipExamined(FIRST.inspection(), GOOD));
    }

    @Test
    void theChipOfOneTravellerIsNotTakenForTheNextOnes() throws InterruptedException {
        tray.lies = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isNotNull();
        lane.want(Optional.of(SECOND));
        assertThat(seen.observations.poll(300, TimeUnit.MILLISECONDS)).isNull();
        tray.isTakenOffAndLaidDown();
        assertThat(seen.next()).isEqualTo(new Observation.ChipExamined(SECOND.inspection(), GOOD));
    }

    @Test
    void aDocumentWhosePrintIsReadAnewHasItsChipComparedAnew() throws InterruptedException {
        tray.lies = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isNotNull();
        assertThat(tray.keys.take()).isNotNull();
        var settled = wish(FIRST.inspection().value(), "L898902C3", "1974-08-13");
        lane.want(Optional.of(settled));
        assertThat(seen.next()).isEqualTo(new Observation.ChipExamined(FIRST.inspection(), GOOD));
        assertThat(tray.keys.take()).isEqualTo(ChipKey.Zone.of("L898902C3", "740813", "320415"));
        assertThat(seen.observations.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void whatWasReadForAPrintThatIsNoLongerBelievedIsNotReported() throws InterruptedException {
        var settled = wish(FIRST.inspection().value(), "L898902C3", "1974-08-13");
        tray.whileReading = () -> {
            tray.whileReading = () -> {};
            lane.want(Optional.of(settled));
        };
        tray.lies = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isNotNull();
        assertThat(tray.keys).hasSize(2);
        assertThat(seen.observations.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    /** The cancel came too early to end that reading, as it does where the reader is still being looked for. */
    @Test
    void aDocumentThatTheWishBeforeCouldNotOpenIsReadForTheNextTraveller() throws InterruptedException {
        tray.answer = new ChipReading.NotRead(ChipReading.Reason.WRONG_KEY);
        tray.whileReading = () -> {
            tray.whileReading = () -> {};
            tray.answer = READ;
            lane.want(Optional.of(SECOND));
        };
        tray.lies = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isEqualTo(new Observation.ChipExamined(SECOND.inspection(), GOOD));
    }

    @Test
    void nobodysChipIsReadWhileNoneIsWanted() throws InterruptedException {
        tray.lies = true;
        assertThat(tray.keys.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aReaderThatIsMissingIsToldOfWhileNobodyNeedsIt() throws InterruptedException {
        tray.broken = true;
        while (seen.faults.take().isEmpty()) {
            // the first look was before it broke
        }
    }

    /** A reader on which a document lies or not. */
    private static final class Tray implements ChipReader {
        private final BlockingQueue<ChipKey> keys = new LinkedBlockingQueue<>();
        private volatile boolean lies;
        private volatile boolean broken;
        private volatile ChipReading answer = READ;
        private volatile Runnable whileReading = () -> {};

        void isTakenOffAndLaidDown() {
            lies = false;
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            lies = true;
        }

        @Override
        public ChipReading read(ChipKey key, Duration patience) {
            if (!lies) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                return new ChipReading.NoDocument();
            }
            keys.add(key);
            ChipReading given = answer;
            whileReading.run();
            return given;
        }

        @Override
        public boolean awaitRemoval(Duration patience) throws DeviceFault {
            if (broken) {
                throw new DeviceFault("chip", DeviceFault.Kind.UNPLUGGED, Message.of("chip.unplugged", "reader", ""));
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            return !lies;
        }

        @Override
        public void cancel() {}

        @Override
        public void close() {}
    }
}
