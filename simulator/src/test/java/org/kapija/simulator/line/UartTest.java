package org.kapija.simulator.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UartTest {
    @Test
    void equalSpeedsChangeNothing() {
        byte[] frame = HexFormat.of().parseHex("ef01ffffffff010003010005");
        assertThat(Uart.heard(frame, 57_600, 57_600)).isEqualTo(frame);
    }

    @Test
    void aByteAtHalfTheSpeedIsHeardAsTwoHalves() {
        // 0x55 is the square wave 0 1010 1010 1: every bit lasts two of the faster receiver's
        assertThat(Uart.heard(new byte[] {0x55}, 9_600, 19_200))
                .isEqualTo(HexFormat.of().parseHex("66e6")); // 0, 01100110, framing error; 0, 0110011 and idle
    }

    @Test
    void aNullByteAtDoubleSpeedLeavesBarelyATrace() {
        assertThat(Uart.heard(new byte[] {0x00}, 19_200, 9_600)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFewPercentOfErrorAreBorne(long seed) {
        byte[] bytes = new byte[200];
        new SplittableRandom(seed).nextBytes(bytes);
        assertThat(Uart.heard(bytes, 57_600, 58_500)).isEqualTo(bytes); // 1.6 %: within what receivers stand
    }

    @ParameterizedTest
    @ValueSource(ints = {9_600, 38_400, 67_200, 115_200, 921_600})
    void noOtherSpeedLetsAFrameThrough(int receiver) {
        byte[] frame = HexFormat.of().parseHex("ef01ffffffff010003010005");
        String heard = HexFormat.of().formatHex(Uart.heard(frame, 57_600, receiver));
        assertThat(heard).doesNotContain("ef01ffffffff");
    }
}
