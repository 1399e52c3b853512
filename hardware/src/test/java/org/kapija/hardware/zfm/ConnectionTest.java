package org.kapija.hardware.zfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.Scan;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.simulator.zfm.Lamp;
import org.kapija.simulator.zfm.Traits;

@Timeout(20)
class ConnectionTest {
    private static final Duration AT_ONCE = Duration.ofMillis(100);
    private static final Traits AWAKE = Traits.factory().withStart(Duration.ZERO);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "a module at {0} x 9600 is found")
    @ValueSource(ints = {1, 2, 4, 6, 12})
    void aModuleAtAUsualSpeedIsFoundAndBroughtToTheBestOne(int units) throws Exception {
        try (var bench = new ZfmBench(folder, AWAKE.withBaudUnits(units), ZfmProfile.r307(), 1)) {
            assertThat(bench.sensor.scan(Duration.ZERO)).isEqualTo(new Scan.NoFinger());
            assertThat(bench.module.baud()).isEqualTo(115_200);
        }
    }

    @ParameterizedTest(name = "module allows {0} x 9600, we allow {1}: {2}")
    @CsvSource({"96, 921600, 921600", "12, 921600, 115200", "96, 57600, 57600", "6, 115200, 57600"})
    void theBestSpeedIsTheLowerOfTheModulesAndOurs(int unitsMax, int baudMax, int best) throws Exception {
        var profile = ZfmProfile.r307().withBaud(57_600, baudMax);
        try (var bench = new ZfmBench(folder, AWAKE.withBaudUnitsMax(unitsMax), profile, 1)) {
            bench.sensor.scan(Duration.ZERO);
            assertThat(bench.module.baud()).isEqualTo(best);
        }
    }

    @Test
    void aSpeedAboveOurLimitIsLowered() throws Exception {
        var profile = ZfmProfile.r307().withBaud(57_600, 57_600);
        try (var bench = new ZfmBench(folder, AWAKE.withBaudUnits(12), profile, 1)) {
            bench.sensor.scan(Duration.ZERO);
            assertThat(bench.module.baud()).isEqualTo(57_600);
        }
    }

    @Test
    void anOddSpeedIsSilenceAndNotAHang() throws Exception {
        try (var bench = new ZfmBench(folder, AWAKE.withBaudUnits(7), ZfmProfile.r307(), 1)) {
            assertThat(faultOf(bench).kind()).isEqualTo(DeviceFault.Kind.SILENT);
        }
    }

    @Test
    void bytesWithoutAFrameAreAWrongSpeed() throws Exception {
        try (var bench = new ZfmBench(folder, AWAKE.withBaudUnits(7), ZfmProfile.r307(), 1)) {
            var talking = Thread.ofPlatform().start(() -> {
                while (!Thread.currentThread().isInterrupted()) { // its ready byte, again and again, at 67,200 baud
                    bench.module.brownOut();
                    LockSupport.parkNanos(20_000_000);
                }
            });
            var fault = faultOf(bench);
            talking.interrupt();
            talking.join();
            assertThat(fault.kind()).isEqualTo(DeviceFault.Kind.WRONG_BAUD);
            assertThat(fault.remedy().key()).isEqualTo("scanner.wrong-baud");
        }
    }

    @Test
    void aWrongPasswordIsARefusalAndIsNotTriedAgainAtOtherSpeeds() throws Exception {
        try (var bench = new ZfmBench(folder, AWAKE.withPassword(0x1234), ZfmProfile.r307(), 1)) {
            assertThat(faultOf(bench).kind()).isEqualTo(DeviceFault.Kind.REFUSED);
        }
    }

    @Test
    void theRightPasswordOpensAndIsGivenAgainAfterALossOfPower() throws Exception {
        var profile = ZfmProfile.r307().withPassword(Sensitive.of(0x1234));
        try (var bench = new ZfmBench(folder, AWAKE.withPassword(0x1234), profile, 1)) {
            assertThat(bench.sensor.scan(Duration.ZERO)).isEqualTo(new Scan.NoFinger());
            bench.module.brownOut();
            bench.placeFinger(1);
            assertThat(bench.sensor.scan(Duration.ofSeconds(1))).isInstanceOf(Scan.Captured.class);
        }
    }

    @Test
    void aModuleThatStillWakesUpIsFound() throws Exception {
        var slow = Traits.factory().withStart(Duration.ofMillis(500));
        try (var bench = new ZfmBench(folder, slow, ZfmProfile.r307(), 1)) {
            assertThat(bench.sensor.scan(Duration.ZERO)).isEqualTo(new Scan.NoFinger());
        }
    }

    @Test
    void aLineThatAnotherProgramHoldsIsBusy() throws Exception {
        try (var bench = new ZfmBench(folder)) {
            var path = bench.module.line().link();
            var holder = new ProcessBuilder("flock", path.toRealPath().toString(), "sh", "-c", "echo held; sleep 10")
                    .redirectErrorStream(true)
                    .start();
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            var fault = faultOf(bench);
            holder.descendants().forEach(ProcessHandle::destroy);
            holder.destroy();
            assertThat(fault.kind()).isEqualTo(DeviceFault.Kind.BUSY);
        }
    }

    @Test
    void aPathThatLeadsNowhereIsUnplugged() {
        var sensor = new ZfmSensor(new SerialDevice("scanner", folder.resolve("nothing")), ZfmProfile.r307());
        var fault = catchThrowableOfType(DeviceFault.class, () -> sensor.scan(AT_ONCE));
        assertThat(fault.kind()).isEqualTo(DeviceFault.Kind.UNPLUGGED);
        assertThat(fault.remedy().arguments())
                .containsEntry("port", folder.resolve("nothing").toString());
    }

    @Test
    void aLineWithNobodyBehindItIsSilent() throws Exception {
        var dead = Traits.factory().withStart(Duration.ofHours(1));
        try (var bench = new ZfmBench(folder, dead, ZfmProfile.r307(), 1)) {
            assertThat(faultOf(bench).kind()).isEqualTo(DeviceFault.Kind.SILENT);
        }
    }

    @Test
    void theRingBreathesWhileAFingerIsWantedAndOnlyThen() throws Exception {
        try (var bench = new ZfmBench(folder, AWAKE, ZfmProfile.r307().withLamp(), 1)) {
            bench.sensor.scan(Duration.ZERO);
            assertThat(bench.module.lamp().glow()).isEqualTo(Lamp.Glow.OFF);
            var scanning = Thread.ofPlatform()
                    .start(() -> assertThat(catchThrowableOfType(
                                    DeviceFault.class, () -> bench.sensor.scan(Duration.ofSeconds(5))))
                            .isNull());
            while (bench.module.lamp().glow() != Lamp.Glow.BREATHING) {
                LockSupport.parkNanos(1_000_000);
            }
            bench.placeFinger(1);
            scanning.join();
            assertThat(bench.module.lamp().glow()).isEqualTo(Lamp.Glow.OFF);
        }
    }

    @Test
    void theSmallerGlassOfAnR503GivesItsOwnGeometry() throws Exception {
        var r503 = new Traits(192, 192, 0xFFFFFFFF, 0, 6, 12, 2, 200, Duration.ZERO, true);
        try (var bench = new ZfmBench(folder, r503, ZfmProfile.r503(), 1)) {
            var expected = bench.placeFinger(1);
            assertThat(bench.sensor.scan(AT_ONCE)).isInstanceOfSatisfying(Scan.Captured.class, captured -> {
                assertThat(captured.image().width()).isEqualTo(192);
                assertThat(captured.image().pixels()).isEqualTo(expected);
            });
        }
    }

    @Test
    void aProfileOfAnotherGeometryIsNonsenseAndNotAGarbledImage() throws Exception {
        try (var bench = new ZfmBench(folder, AWAKE, ZfmProfile.r503(), 1)) {
            bench.placeFinger(1);
            assertThat(faultOf(bench).kind()).isEqualTo(DeviceFault.Kind.NONSENSE);
        }
    }

    @Test
    void somethingElseAtThePathIsAFaultAndNotACrash() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a device");
        var sensor = new ZfmSensor(new SerialDevice("scanner", file), ZfmProfile.r307());
        assertThat(catchThrowableOfType(DeviceFault.class, () -> sensor.scan(AT_ONCE))
                        .kind())
                .isEqualTo(DeviceFault.Kind.NONSENSE);
    }

    private static DeviceFault faultOf(ZfmBench bench) {
        long start = System.nanoTime();
        var fault = catchThrowableOfType(DeviceFault.class, () -> bench.sensor.scan(AT_ONCE));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        return fault;
    }
}
