package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.PaintedFinger;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.inspection.Capture;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Observation;
import org.kapija.hardware.port.FingerprintSensor;
import org.kapija.hardware.port.Scan;

/** When a finger counts; the sensor here sees one that is too faint to be an image where that is all that is needed. */
class FingerprintLaneTest {
    private static final Capture FIRST =
            new Capture(new InspectionId("0011223344556677"), FingerPosition.RIGHT_INDEX, 1);
    private static final Capture SECOND =
            new Capture(new InspectionId("0011223344556677"), FingerPosition.RIGHT_MIDDLE, 1);

    private final Glass glass = new Glass();
    private final SeenReports seen = new SeenReports();
    private final FingerprintLane lane = new FingerprintLane(glass, seen, death -> {
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

    @Test
    void aFingerThatWaitsOnTheGlassIsTakenAsSoonAsItIsWanted() throws InterruptedException {
        glass.finger = true;
        assertThat(glass.looked.await(10, TimeUnit.SECONDS)).isTrue();
        lane.want(Optional.of(FIRST));
        assertThat(seen.next())
                .isInstanceOfSatisfying(
                        Observation.FingerTooPoor.class,
                        poor -> assertThat(poor.capture()).isEqualTo(FIRST));
    }

    @Test
    void aFingerThatWasTakenIsNotTakenForTheNextBeforeItIsLifted() throws InterruptedException {
        glass.finger = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isNotNull();
        lane.want(Optional.of(SECOND));
        assertThat(seen.observations.poll(700, TimeUnit.MILLISECONDS)).isNull();
        glass.finger = false;
        LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
        glass.finger = true;
        assertThat(seen.next())
                .isInstanceOfSatisfying(
                        Observation.FingerTooPoor.class,
                        poor -> assertThat(poor.capture()).isEqualTo(SECOND));
    }

    @Test
    void aLiftIsSeenWhileNoFingerIsWantedSoThatTheNextPersonMayBeQuick() throws InterruptedException {
        glass.finger = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next()).isNotNull();
        glass.finger = false;
        LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
        glass.finger = true;
        lane.want(Optional.of(SECOND));
        assertThat(seen.next())
                .isInstanceOfSatisfying(
                        Observation.FingerTooPoor.class,
                        poor -> assertThat(poor.capture()).isEqualTo(SECOND));
    }

    @Test
    void aFingerIsKeptWithBothTemplates() throws InterruptedException {
        glass.image = Optional.of(PaintedFinger.of(1).impression(1));
        glass.finger = true;
        lane.want(Optional.of(FIRST));
        assertThat(seen.next())
                .isInstanceOfSatisfying(
                        Observation.FingerCaptured.class,
                        captured -> assertThat(
                                        Templates.read(captured.template().reveal()))
                                .hasValueSatisfying(kept -> {
                                    assertThat(kept.original())
                                            .isEqualTo(PaintedFinger.of(1).template(1));
                                    assertThat(kept.enhanced()).isPresent();
                                }));
    }

    private static final class Glass implements FingerprintSensor {
        private final CountDownLatch looked = new CountDownLatch(1);
        private volatile boolean finger;
        private volatile Optional<FingerprintImage> image = Optional.empty();

        @Override
        public Scan scan(Duration patience) {
            if (!finger) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                return new Scan.NoFinger();
            }
            return image.<Scan>map(Scan.Captured::new).orElseGet(Scan.TooFaint::new);
        }

        @Override
        public boolean awaitLift(Duration patience) {
            looked.countDown();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            return !finger;
        }

        @Override
        public void close() {}
    }
}
