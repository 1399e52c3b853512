package org.kapija.hardware.zfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.Scan;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.line.FaultOrder;

/** Each thing that can happen on the wire ends with the right image or a named fault, soon, and the next scan works. */
@Timeout(30)
class WireFaultTest {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Set<Fault> ENDED_BY_UNPLUGGING = EnumSet.of(Fault.UNPLUG_MID_TRANSFER);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aFaultInTheAnswerToTheCapture(Fault fault) throws Exception {
        endsWell(FaultOrder.next(fault), 1);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultInTheAcknowledgementOfTheUpload(Fault fault) throws Exception {
        endsWell(FaultOrder.after(1, fault), 2);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultInTheMiddleOfTheImage(Fault fault) throws Exception {
        endsWell(FaultOrder.after(70, fault), 3);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultInTheLastPacketOfTheImage(Fault fault) throws Exception {
        endsWell(FaultOrder.after(1 + 144, fault), 4); // 36,864 bytes are 144 packets of 256
    }

    @ParameterizedTest
    @EnumSource(names = {"FLIP_BIT", "DROP_BYTE", "GARBAGE_BEFORE_HEADER", "SPLIT_FRAME"})
    void aFaultInTheAnswerToThePassword(Fault fault) throws Exception {
        try (var bench = new ZfmBench(folder)) {
            bench.module.order(fault);
            var expected = bench.placeFinger(5);
            assertThat(imageOf(bench.sensor.scan(Duration.ofSeconds(1)))).contains(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void anAnswerMaySplitAtAnyByte(int offset) throws Exception {
        try (var bench = settled()) {
            bench.module.order(FaultOrder.next(Fault.SPLIT_FRAME).at(offset));
            assertThat(bench.sensor.scan(Duration.ZERO)).isEqualTo(new Scan.NoFinger());
        }
    }

    @ParameterizedTest
    @CsvSource({"3, FLIP_BIT", "3, DROP_BYTE", "3, BAD_CHECKSUM", "3, DUPLICATE_FRAME"})
    void anImageThatNeverComesWholeIsNonsense(int attempts, Fault fault) throws Exception {
        try (var bench = settled()) {
            bench.placeFinger(6);
            bench.module.order(FaultOrder.after(2, fault));
            for (int attempt = 2; attempt <= attempts; attempt++) {
                bench.module.order(FaultOrder.after(144, fault)); // the same packet, one whole upload later
            }
            var end = catchThrowableOfType(DeviceFault.class, () -> bench.sensor.scan(Duration.ofSeconds(1)));
            assertThat(end.kind()).isEqualTo(DeviceFault.Kind.NONSENSE);
            worksAgain(bench);
        }
    }

    private void endsWell(FaultOrder order, long seed) throws Exception {
        try (var bench = settled()) {
            var expected = bench.placeFinger(seed);
            bench.module.order(order);
            long start = System.nanoTime();
            Optional<Octets> image = Optional.empty();
            Optional<DeviceFault> end = Optional.empty();
            try {
                image = imageOf(bench.sensor.scan(Duration.ofSeconds(1)));
            } catch (DeviceFault fault) {
                end = Optional.of(fault);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            assertThat(bench.module.isClean()).as("the fault struck").isTrue();
            if (ENDED_BY_UNPLUGGING.contains(order.fault())) {
                assertThat(end)
                        .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(DeviceFault.Kind.UNPLUGGED));
                bench.plugIn();
            } else {
                assertThat(image).contains(expected);
            }
            worksAgain(bench);
        }
    }

    private static void worksAgain(ZfmBench bench) throws DeviceFault {
        var expected = bench.placeFinger(99);
        assertThat(imageOf(bench.sensor.scan(Duration.ofSeconds(1)))).contains(expected);
    }

    /** A bench whose driver has found its module, so that the next packet answers a capture. */
    private ZfmBench settled() throws Exception {
        var bench = new ZfmBench(folder);
        assertThat(bench.sensor.scan(Duration.ZERO)).isEqualTo(new Scan.NoFinger());
        return bench;
    }

    private static Optional<Octets> imageOf(Scan scan) {
        return switch (scan) {
            case Scan.Captured captured -> Optional.of(captured.image().pixels());
            case Scan.NoFinger _, Scan.TooFaint _ -> Optional.empty();
        };
    }
}
