package org.kapija.hardware.zfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.Scan;
import org.kapija.simulator.zfm.Traits;

/** An image takes the time of its bytes on the wire: 38,448 of them in 256-byte packets, ten bits each. */
@Timeout(20)
class UploadTimeTest {
    private static final Duration ATTEMPTS = Duration.ofSeconds(10); // three, and the noise after each

    @TempDir
    private Path folder;

    @Test
    void anImageAt921600BaudTakesFourTenthsOfASecond() throws Exception {
        var traits = Traits.factory().withStart(Duration.ZERO).withBaudUnitsMax(96);
        var profile = ZfmProfile.r307().withBaud(57_600, 921_600);
        try (var bench = new ZfmBench(folder, traits, profile, 1)) {
            bench.sensor.scan(Duration.ZERO);
            bench.module.line().pace(true);
            var expected = bench.placeFinger(1);
            long start = System.nanoTime();
            var scan = bench.sensor.scan(Duration.ofSeconds(1));
            var took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(scan)
                    .isInstanceOfSatisfying(
                            Scan.Captured.class,
                            captured -> assertThat(captured.image().pixels()).isEqualTo(expected));
            // 417 ms on a wire; the pacing may run 20 ms ahead, a loaded machine far behind
            assertThat(took).isBetween(Duration.ofMillis(397), Duration.ofSeconds(3));
        }
    }

    @Test
    void anUploadThatDoesNotEndIsGivenUpOnceItIsMoreThanAnImage() throws Exception {
        var known = Traits.factory();
        var endless = new Traits(
                known.width(),
                100 * known.height(), // forty seconds at this speed
                known.address(),
                known.password(),
                known.baudUnits(),
                96,
                known.packetCode(),
                known.capacity(),
                Duration.ZERO,
                known.announces());
        var profile = ZfmProfile.r307().withBaud(57_600, 921_600);
        try (var bench = new ZfmBench(folder, endless, profile, 1)) {
            bench.sensor.scan(Duration.ZERO);
            bench.module.line().pace(true);
            bench.placeFinger(1);
            long start = System.nanoTime();
            var end = catchThrowableOfType(DeviceFault.class, () -> bench.sensor.scan(Duration.ofSeconds(1)));
            assertThat(end.kind()).isEqualTo(DeviceFault.Kind.NONSENSE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ATTEMPTS);
        }
    }
}
