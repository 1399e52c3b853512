package org.kapija.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.simulator.line.Line;

@Timeout(20)
class JSerialCommPortTest {
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);
    private static final Duration LONG = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private Line line;
    private SerialDevice device;

    @BeforeEach
    void plugIn() throws IOException {
        line = new Line(folder.resolve("device"));
        line.plugIn();
        device = new SerialDevice("scanner", line.link());
    }

    @AfterEach
    void unplug() throws IOException {
        line.close();
    }

    @ParameterizedTest(name = "{0} baud")
    @ValueSource(ints = {9_600, 57_600, 67_200, 115_200, 921_600})
    void theLineIsSetToTheSpeedThatWasAskedFor(int baud) throws DeviceFault {
        try (var port = JSerialCommPort.open(device, baud)) {
            port.write(HELLO);
            assertThat(line.receive(baud, LONG)).isEqualTo(HELLO); // garbage at any other speed
            line.send(HELLO, baud);
            assertThat(port.read(LONG)).isEqualTo(HELLO);
        }
    }

    @Test
    void aQuietLineIsNothingWithinPatience() throws DeviceFault {
        try (var port = JSerialCommPort.open(device, 57_600)) {
            long start = System.nanoTime();
            assertThat(port.read(Duration.ofMillis(150))).isEmpty();
            assertThat(port.read(Duration.ZERO)).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void aLostLineIsOneFaultAndStaysLost() throws Exception {
        try (var port = JSerialCommPort.open(device, 57_600)) {
            line.unplug();
            assertThat(faultOf(() -> port.read(LONG))).isEqualTo(DeviceFault.Kind.UNPLUGGED);
            assertThat(faultOf(() -> port.read(Duration.ZERO))).isEqualTo(DeviceFault.Kind.UNPLUGGED);
            assertThat(faultOf(() -> port.write(HELLO))).isEqualTo(DeviceFault.Kind.UNPLUGGED);
        }
    }

    @Test
    void aLineLostWhileWritingOrLookingIsNoticedToo() throws Exception {
        try (var port = JSerialCommPort.open(device, 57_600)) {
            line.unplug();
            assertThat(faultOf(() -> port.write(HELLO))).isEqualTo(DeviceFault.Kind.UNPLUGGED);
        }
        line.plugIn();
        try (var port = JSerialCommPort.open(device, 57_600)) {
            line.unplug();
            assertThat(faultOf(() -> port.read(Duration.ZERO))).isEqualTo(DeviceFault.Kind.UNPLUGGED);
        }
    }

    @Test
    void aLineThatComesBackIsOpenedAnewUnderTheSamePath() throws Exception {
        JSerialCommPort.open(device, 57_600).close();
        line.unplug();
        assertThat(faultOf(() -> JSerialCommPort.open(device, 57_600))).isEqualTo(DeviceFault.Kind.UNPLUGGED);
        line.plugIn();
        try (var port = JSerialCommPort.open(device, 57_600)) {
            line.send(HELLO, 57_600);
            assertThat(port.read(LONG)).isEqualTo(HELLO);
        }
    }

    @Test
    void closingTwiceIsHarmless() throws DeviceFault {
        var port = JSerialCommPort.open(device, 57_600);
        port.close();
        port.close();
        assertThat(faultOf(() -> port.write(HELLO))).isEqualTo(DeviceFault.Kind.UNPLUGGED);
    }

    private static DeviceFault.Kind faultOf(ThrowingCallable call) {
        return catchThrowableOfType(DeviceFault.class, call).kind();
    }
}
