package org.kapija.hardware.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

/** What every fingerprint sensor promises, whatever its wire. Each driver's test supplies a bench with its device. */
public interface FingerprintSensorContract {
    /** A sensor and the hands of the person before it. */
    interface Bench extends AutoCloseable {
        FingerprintSensor sensor();

        /** Lays a finger on the glass and returns the image that the sensor should deliver. */
        Octets placeFinger(long seed);

        /** Touches the glass so lightly that nothing can be made of it. */
        void brushGlass();

        void liftFinger();

        void unplug() throws IOException;

        void plugIn() throws IOException;

        @Override
        void close() throws IOException;
    }

    Bench bench() throws IOException;

    @Test
    default void aPlacedFingerIsCaptured() throws Exception {
        try (var bench = bench()) {
            var expected = bench.placeFinger(1);
            assertThat(bench.sensor().scan(Duration.ofSeconds(1)))
                    .isInstanceOfSatisfying(
                            Scan.Captured.class,
                            captured -> assertThat(captured.image().pixels()).isEqualTo(expected));
        }
    }

    @Test
    default void anEmptyGlassIsNoFinger() throws Exception {
        try (var bench = bench()) {
            assertThat(bench.sensor().scan(Duration.ZERO)).isEqualTo(new Scan.NoFinger());
        }
    }

    @Test
    default void aLightTouchIsTooFaint() throws Exception {
        try (var bench = bench()) {
            bench.brushGlass();
            assertThat(bench.sensor().scan(Duration.ofMillis(50))).isEqualTo(new Scan.TooFaint());
        }
    }

    @Test
    default void oneFingerAfterTheOtherGivesTwoImages() throws Exception {
        try (var bench = bench()) {
            var left = bench.placeFinger(1);
            var first = bench.sensor().scan(Duration.ofSeconds(1));
            var right = bench.placeFinger(2);
            var second = bench.sensor().scan(Duration.ofSeconds(1));
            assertThat(left).isNotEqualTo(right);
            assertThat(first).isNotEqualTo(second);
        }
    }

    @Test
    default void aLiftIsNoticedAndAStayingFingerToo() throws Exception {
        try (var bench = bench()) {
            bench.placeFinger(3);
            assertThat(bench.sensor().awaitLift(Duration.ofMillis(50))).isFalse();
            bench.liftFinger();
            assertThat(bench.sensor().awaitLift(Duration.ofSeconds(1))).isTrue();
        }
    }

    @Test
    default void anUnpluggedSensorSaysSoAndWorksAgainOnceItIsBack() throws Exception {
        try (var bench = bench()) {
            assertThat(bench.sensor().scan(Duration.ZERO)).isEqualTo(new Scan.NoFinger());
            bench.unplug();
            for (int call = 1; call <= 2; call++) {
                var fault = catchThrowableOfType(
                        DeviceFault.class, () -> bench.sensor().scan(Duration.ofSeconds(1)));
                assertThat(fault.kind()).isEqualTo(DeviceFault.Kind.UNPLUGGED);
                assertThat(fault.remedy().key()).isEqualTo("scanner.unplugged");
            }
            bench.plugIn();
            var expected = bench.placeFinger(4);
            assertThat(bench.sensor().scan(Duration.ofSeconds(1)))
                    .isInstanceOfSatisfying(
                            Scan.Captured.class,
                            captured -> assertThat(captured.image().pixels()).isEqualTo(expected));
        }
    }

    @Test
    default void closingTwiceIsHarmlessAndTheNextScanOpensAgain() throws Exception {
        try (var bench = bench()) {
            bench.sensor().scan(Duration.ZERO);
            bench.sensor().close();
            bench.sensor().close();
            assertThat(bench.sensor().scan(Duration.ZERO)).isEqualTo(new Scan.NoFinger());
        }
    }
}
