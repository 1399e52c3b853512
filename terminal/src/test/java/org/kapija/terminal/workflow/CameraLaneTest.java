package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.MrzReading;
import org.kapija.core.document.optical.ZoneReading;
import org.kapija.core.inspection.Effect.LookAtDocument;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Laying;
import org.kapija.core.inspection.Observation;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.DocumentCamera;
import org.kapija.terminal.domain.DocumentPictures;

/** When the camera looks, and what it says then: three pictures that are worth something suffice here. */
class CameraLaneTest {
    private static final Duration PATIENCE =
            Duration.ofMillis(1_500); // a busy machine stands still for half a second now and then
    private static final LookAtDocument FIRST = look("0011223344556677", false);
    private static final LookAtDocument SECOND = look("8899aabbccddeeff", false);
    private static final List<String> LINES = List.of("one", "two");
    private static final ZoneReading.Read SHOWN =
            new ZoneReading.Read(Sensitive.of(LINES), MrzReading.of(LINES), Set.of());

    private final Shelf shelf = new Shelf();
    private final SeenReports seen = new SeenReports();
    private final CameraLane lane =
            new CameraLane(shelf, CameraLaneTest::load, CameraLaneTest::told, PATIENCE, seen, death -> {
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

    private static LookAtDocument look(String inspection, boolean again) {
        return new LookAtDocument(new Laying(new InspectionId(inspection), 1), again);
    }

    private static CameraLane.Sight load() {
        return (before, picture) -> {
            int times = before.times() + picture.size();
            Optional<ZoneReading.Read> valid = Optional.of(SHOWN).filter(_ -> times >= 3);
            return new DocumentPictures(Optional.empty(), times, valid, Message.of("camera.not-read"));
        };
    }

    private static Observation told(Laying laying, DocumentPictures pictures) {
        return new Observation.DocumentNotPictured(
                laying, List.of(Message.of("seen", "times", Integer.toString(pictures.times()))));
    }

    private static Observation told(LookAtDocument look, int times) {
        return told(
                look.laying(),
                new DocumentPictures(Optional.empty(), times, Optional.empty(), Message.of("camera.not-read")));
    }

    @Test
    void aDocumentIsLookedAtUntilPicturesSuffice() throws InterruptedException {
        shelf.worth = 1;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isEqualTo(told(FIRST, 3));
        assertThat(seen.observations.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aSecondLookBeginsAnew() throws InterruptedException {
        shelf.worth = 1;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isEqualTo(told(FIRST, 3));
        lane.want(Optional.empty());
        lane.want(Optional.of(SECOND));
        assertThat(seen.next()).isEqualTo(told(SECOND, 3));
    }

    @Test
    void whatCannotBeReadIsSaidWhenTimeIsUp() throws InterruptedException {
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isEqualTo(told(FIRST, 0));
    }

    @Test
    void whoStraightensADocumentIsGivenMoreTime() throws InterruptedException {
        var again = look("0011223344556677", true);
        lane.want(Optional.of(again));
        assertThat(seen.observations.poll(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .isNull();
        shelf.worth = 1;
        assertThat(seen.next()).isEqualTo(told(again, 3));
    }

    @Test
    void theCameraRestsWhileNoDocumentIsWanted() throws InterruptedException {
        shelf.worth = 1;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isNotNull();
        lane.want(Optional.empty());
        while (!shelf.resting) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        int taken = shelf.taken.get();
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        assertThat(shelf.taken).hasValue(taken);
    }

    @Test
    void aCameraThatBreaksIsToldOfAndTriedAgainThoughNobodyNeedsIt() throws InterruptedException {
        shelf.broken = true;
        lane.want(Optional.of(FIRST)); // a camera that has proved itself is not asked while nobody needs it
        while (seen.faults.take().isEmpty()) {
            // the first look was before it broke
        }
        lane.want(Optional.empty());
        shelf.broken = false;
        while (seen.faults.take().isPresent()) {
            // it is tried again
        }
    }

    /** A camera whose pictures have as many octets as they are worth. */
    private static final class Shelf implements DocumentCamera {
        private final AtomicInteger taken = new AtomicInteger();
        private volatile boolean broken;
        private volatile boolean resting = true;
        private volatile int worth;

        @Override
        public Optional<Octets> picture(Duration patience) throws DeviceFault {
            if (broken) {
                throw new DeviceFault("camera", DeviceFault.Kind.UNPLUGGED, Message.of("camera.ended"));
            }
            resting = false;
            taken.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            return Optional.of(Octets.of(new byte[worth]));
        }

        @Override
        public void rest() {
            resting = true;
        }

        @Override
        public void close() {
            rest();
        }
    }
}
