package org.kapija.simulator.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class TransmitterTest {
    private static final int BAUD = 57_600;
    private static final Duration STALL = Duration.ofMillis(150);
    private static final Duration QUIET = Duration.ofMillis(300); // what was sent has arrived by then
    private static final List<byte[]> FRAMES = List.of(bytes("a1a2a3a4"), bytes("b1b2b3b4"));

    @TempDir
    private Path folder;

    private Line line;
    private Host host;

    @BeforeEach
    void connect() throws Exception {
        line = new Line(folder.resolve("device"));
        line.plugIn();
        host = new Host(line.link(), BAUD);
    }

    @AfterEach
    void disconnect() throws Exception {
        host.close();
        line.close();
    }

    @Test
    void withoutOrdersFramesGoAsTheyAre() throws Exception {
        assertThat(sent()).isEqualTo("a1a2a3a4b1b2b3b4");
    }

    @Test
    void aByteIsDroppedWhereOrdered() throws Exception {
        assertThat(sent(FaultOrder.next(Fault.DROP_BYTE).at(2))).isEqualTo("a1a2a4b1b2b3b4");
    }

    @Test
    void oneBitIsFlippedWhereOrdered() throws Exception {
        String heard = sent(FaultOrder.next(Fault.FLIP_BIT).at(1));
        int changed = HexFormat.fromHexDigits(heard, 2, 4) ^ 0xA2;
        assertThat(Integer.bitCount(changed)).isOne();
        assertThat(heard).startsWith("a1").endsWith("a3a4b1b2b3b4");
    }

    @Test
    void onlyTheLastByteOfABadChecksumDiffers() throws Exception {
        assertThat(sent(FaultOrder.next(Fault.BAD_CHECKSUM)))
                .startsWith("a1a2a3")
                .doesNotStartWith("a1a2a3a4")
                .endsWith("b1b2b3b4");
    }

    @Test
    void aFrameIsDoubled() throws Exception {
        assertThat(sent(FaultOrder.after(1, Fault.DUPLICATE_FRAME))).isEqualTo("a1a2a3a4b1b2b3b4b1b2b3b4");
    }

    @Test
    void splitMergedStalledAndLateFramesLoseNothing() throws Exception {
        for (var fault : List.of(Fault.SPLIT_FRAME, Fault.MERGE_FRAMES, Fault.STALL, Fault.LATE_ANSWER)) {
            assertThat(sent(FaultOrder.next(fault))).isEqualTo("a1a2a3a4b1b2b3b4");
        }
    }

    @Test
    void mergedFramesLeaveInOneBurst() throws Exception {
        sent(FaultOrder.next(Fault.MERGE_FRAMES));
        assertThat(line.recorder().traffic()).extracting(Traffic::count).containsExactly(8);
    }

    @Test
    void aStallLastsAsLongAsAsked() throws Exception {
        long start = System.nanoTime();
        sent(FaultOrder.next(Fault.STALL));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(STALL);
    }

    @Test
    void noAnswerSkipsOneFrame() throws Exception {
        assertThat(sent(FaultOrder.next(Fault.NO_ANSWER))).isEqualTo("b1b2b3b4");
    }

    @Test
    void garbageComesBeforeAWholeFrame() throws Exception {
        assertThat(sent(FaultOrder.next(Fault.GARBAGE_BEFORE_HEADER)))
                .endsWith("a1a2a3a4b1b2b3b4")
                .hasSizeGreaterThan(16);
    }

    @Test
    void aBrownOutEndsTheAnswerInMidFrame() throws Exception {
        var transmitter = new Transmitter(line, 1, STALL);
        transmitter.order(FaultOrder.next(Fault.BROWN_OUT));
        assertThat(transmitter.send(FRAMES, BAUD)).contains(Fault.BROWN_OUT);
        assertThat(host.hear(8, STALL)).isEqualTo(bytes("a1a2"));
    }

    @Test
    void unpluggingEndsTheAnswerAndTakesThePathAway() {
        var transmitter = new Transmitter(line, 1, STALL);
        transmitter.order(FaultOrder.next(Fault.UNPLUG_MID_TRANSFER));
        assertThat(transmitter.send(FRAMES, BAUD)).contains(Fault.UNPLUG_MID_TRANSFER);
        assertThat(line.isPlugged()).isFalse();
        assertThat(line.link()).doesNotExist();
    }

    @Test
    void theSameSeedSpoilsTheSameByte() throws Exception {
        assertThat(sent(FaultOrder.next(Fault.FLIP_BIT))).isEqualTo(sent(FaultOrder.next(Fault.FLIP_BIT)));
    }

    @Test
    void ordersAreCarriedOutOneAfterTheOther() throws Exception {
        var transmitter = new Transmitter(line, 1, STALL);
        transmitter.order(FaultOrder.next(Fault.NO_ANSWER));
        transmitter.order(FaultOrder.after(1, Fault.NO_ANSWER));
        assertThat(transmitter.isClean()).isFalse();
        transmitter.send(FRAMES, BAUD);
        transmitter.send(FRAMES, BAUD);
        assertThat(transmitter.isClean()).isTrue();
        assertThat(host.hear(8, Duration.ofSeconds(2))).isEqualTo(bytes("b1b2b3b4b1b2b3b4"));
    }

    /** What the host hears of the two frames when one is spoiled. */
    private String sent(FaultOrder... orders) throws Exception {
        var transmitter = new Transmitter(line, 1, STALL);
        List.of(orders).forEach(transmitter::order);
        transmitter.send(FRAMES, BAUD);
        return HexFormat.of().formatHex(host.hear(Integer.MAX_VALUE, QUIET));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
