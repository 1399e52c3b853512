package org.kapija.hardware.swipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.DocumentReader;
import org.kapija.hardware.port.DocumentReaderContract;
import org.kapija.hardware.port.Reading;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.line.FaultOrder;
import org.kapija.simulator.swipe.Hand;
import org.kapija.simulator.swipe.SwipeReader;

/** Driver and simulated reader over a pseudo-terminal: the contract, bad hands and bad wires. */
@Timeout(20)
class RteReaderTest implements DocumentReaderContract {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    @Override
    public SwipeBench bench() throws IOException {
        return new SwipeBench(folder, SwipeReader.BAUD);
    }

    record SwipeBench(SwipeReader device, RteReader driver) implements Bench {
        SwipeBench(Path folder, int baud) throws IOException {
            this(
                    new SwipeReader(folder.resolve("dev/document"), 1),
                    new RteReader(new SerialDevice("reader", folder.resolve("dev/document")), baud));
        }

        Reading read() throws DeviceFault {
            return driver.read(PATIENCE);
        }

        @Override
        public DocumentReader reader() {
            return driver;
        }

        @Override
        public void swipe(List<String> lines) {
            device.swipe(lines);
        }

        @Override
        public void unplug() throws IOException {
            device.unplug();
        }

        @Override
        public void plugIn() throws IOException {
            device.plugIn();
        }

        @Override
        public void close() throws IOException {
            driver.close();
            device.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"BACKWARDS, REVERSED", "ASKEW, LINE_MISSING", "LIFTED, CUT_SHORT"})
    void aBadHandIsToldWhatItDid(Hand hand, Reading.Reason reason) throws Exception {
        for (var document : List.of(PASSPORT, CARD)) {
            try (var bench = listening()) {
                bench.device().swipe(document, hand);
                assertThat(bench.read()).isEqualTo(new Reading.Garbled(reason));
                worksAgain(bench);
            }
        }
    }

    @Test
    void aDoubleSwipeIsOneDocument() throws Exception {
        try (var bench = listening()) {
            bench.device().swipe(PASSPORT, Hand.TWICE);
            assertThat(bench.read()).isEqualTo(new Reading.Lines(Sensitive.of(PASSPORT)));
            assertThat(bench.read()).isEqualTo(new Reading.NoDocument());
        }
    }

    @Test
    void overlongLinesArriveAsTheReaderTruncatesThem() throws Exception {
        try (var bench = listening()) {
            bench.device().swipe(PASSPORT.stream().map(line -> line + "XYZ").toList());
            assertThat(bench.read()).isEqualTo(new Reading.Lines(Sensitive.of(PASSPORT)));
        }
    }

    @Test
    void lettersOfAnotherAlphabetReachTheParserThatCanNameThem() throws Exception {
        var cyrillic = List.of(PASSPORT.getFirst().replace("ERIKSSON", "ПЕТРОВИЋ"), PASSPORT.getLast());
        try (var bench = listening()) {
            bench.device().swipe(cyrillic);
            assertThat(bench.read()).isEqualTo(new Reading.Lines(Sensitive.of(cyrillic)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWireFaultEndsSoonAndTheNextSwipeIsRead(Fault fault) throws Exception {
        try (var bench = listening()) {
            bench.device().order(fault);
            bench.device().swipe(PASSPORT);
            long start = System.nanoTime();
            var outcome = outcomeOf(bench);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            assertThat(outcome).isIn(allowed(fault));
            bench.plugIn();
            settle(bench);
            worksAgain(bench);
        }
    }

    private static List<String> allowed(Fault fault) {
        return switch (fault) {
            case DUPLICATE_FRAME, SPLIT_FRAME, MERGE_FRAMES, GARBAGE_BEFORE_HEADER -> List.of("Lines");
            case LATE_ANSWER -> List.of("Lines"); // a reader that speaks unasked is never late
            case NO_ANSWER -> List.of("NoDocument");
            case UNPLUG_MID_TRANSFER -> List.of("UNPLUGGED");
            case DROP_BYTE, FLIP_BIT, BAD_CHECKSUM, STALL, BROWN_OUT -> List.of("Garbled");
        };
    }

    private static String outcomeOf(SwipeBench bench) {
        try {
            return bench.read().getClass().getSimpleName();
        } catch (DeviceFault fault) {
            return fault.kind().name();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7, 20, 50, 95})
    void aBlockMaySplitAtAnyByte(int offset) throws Exception {
        try (var bench = listening()) {
            bench.device().order(FaultOrder.next(Fault.SPLIT_FRAME).at(offset));
            worksAgain(bench);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aDamagedBlockIsNeverTakenForADocument(long seed) throws Exception {
        try (var bench = listening()) {
            bench.device().order(FaultOrder.next(Fault.FLIP_BIT).at((int) (seed * 8)));
            bench.swipe(PASSPORT);
            assertThat(bench.read()).isInstanceOf(Reading.Garbled.class);
            worksAgain(bench);
        }
    }

    @Test
    void aGoodBlockAfterABadOneInTheSameSwipeCounts() throws Exception {
        try (var bench = listening()) {
            bench.device().order(Fault.BAD_CHECKSUM);
            bench.device().swipe(PASSPORT, Hand.TWICE);
            assertThat(bench.read()).isEqualTo(new Reading.Lines(Sensitive.of(PASSPORT)));
        }
    }

    @Test
    void aBlockThatPromisesTooMuchIsOverLong() throws Exception {
        try (var bench = listening()) {
            bench.device().babble(Octets.ofHex("01ff3f4f550230"));
            assertThat(bench.read()).isEqualTo(new Reading.Garbled(Reading.Reason.OVER_LONG));
            worksAgain(bench);
        }
    }

    @Test
    void anotherDevicesTalkIsGarbledThenNonsense() throws Exception {
        try (var bench = listening()) {
            worksAgain(bench);
            for (int burst = 1; burst <= 2; burst++) {
                bench.device().babble(Octets.ofHex("48656c6c6f0d0a"));
                assertThat(bench.read()).isEqualTo(new Reading.Garbled(Reading.Reason.NOT_LINES));
            }
            bench.device().babble(Octets.ofHex("48656c6c6f0d0a"));
            assertThat(catchThrowableOfType(DeviceFault.class, bench::read).kind())
                    .isEqualTo(DeviceFault.Kind.NONSENSE);
            settle(bench);
            worksAgain(bench);
        }
    }

    @Test
    void swipesAtTheWrongSpeedAreNamedAsSuch() throws Exception {
        try (var bench = new SwipeBench(folder, 19_200)) {
            bench.driver().read(Duration.ZERO);
            for (int swipe = 1; swipe <= 2; swipe++) {
                bench.swipe(PASSPORT);
                assertThat(bench.read()).isEqualTo(new Reading.Garbled(Reading.Reason.NOT_LINES));
            }
            bench.swipe(PASSPORT);
            assertThat(catchThrowableOfType(DeviceFault.class, bench::read).kind())
                    .isEqualTo(DeviceFault.Kind.WRONG_BAUD);
        }
    }

    @Test
    void endlessNoiseIsAFaultAndNotAHang() throws Exception {
        try (var bench = listening()) {
            byte[] noise = new byte[9000];
            Arrays.fill(noise, (byte) 'x');
            bench.device().babble(Octets.of(noise));
            assertThat(catchThrowableOfType(DeviceFault.class, bench::read).kind())
                    .isEqualTo(DeviceFault.Kind.WRONG_BAUD);
        }
    }

    private SwipeBench listening() throws Exception {
        var bench = bench();
        bench.driver().read(Duration.ZERO);
        return bench;
    }

    /** Until nothing more of the last mishap arrives. */
    private static void settle(SwipeBench bench) throws DeviceFault {
        while (!(bench.read() instanceof Reading.NoDocument)) {}
    }

    private static void worksAgain(SwipeBench bench) throws DeviceFault {
        bench.swipe(CARD);
        assertThat(bench.read()).isEqualTo(new Reading.Lines(Sensitive.of(CARD)));
    }
}
