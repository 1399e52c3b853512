package org.kapija.simulator.swipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void thePassportOfUtopiaIsTheBlockWrittenOutByHand() {
        String byHand = "01" + "6100" + "4f55" + "02" + "30" + "0d"
                + "503c55544f4552494b53534f4e3c3c414e4e413c4d41524941" + "3c".repeat(19) + "0d"
                + "4c38393839303243333655544f3734303831323246313230343135395a45313834323236423c3c3c3c3c3130" + "0d"
                + "03" + "4d";
        assertThat(HexFormat.of()
                        .formatHex(Block.of(List.of(
                                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                "L898902C36UTO7408122F1204159ZE184226B<<<<<10"))))
                .isEqualTo(byHand);
    }

    @Test
    void oneShortLineIsPaddedAtTheBottomAsInTheManual() {
        byte[] block = Block.of(List.of("ABC"));
        assertThat(HexFormat.of().formatHex(block))
                .startsWith("01" + "3500" + "4f55" + "02" + "30" + "0d0d" + "414243" + "5f5f")
                .endsWith("5f5f" + "0d" + "03" + check(block));
        assertThat(block).hasSize(3 + 0x35);
    }

    @Test
    void twoLinesLeaveTheUpperOneBare() {
        String text = text(List.of("A".repeat(44), "B".repeat(44)));
        assertThat(text).isEqualTo("\r" + "A".repeat(44) + "\r" + "B".repeat(44) + "\r");
    }

    @Test
    void threeLinesHaveThirtyCharactersAndTwoHaveFortyFour() {
        assertThat(text(List.of("A".repeat(31), "B", "C".repeat(30))))
                .isEqualTo("A".repeat(30) + "\r" + "B" + "_".repeat(29) + "\r" + "C".repeat(30) + "\r");
    }

    @Test
    void aBackwardHandTurnsEveryLineRound() {
        assertThat(Hand.BACKWARDS.seen(List.of("P<UTO", "L8989"))).containsExactly("OTU<P", "9898L");
    }

    @Test
    void anAskewHandLosesTheUpperLine() {
        assertThat(Hand.ASKEW.seen(List.of("one", "two", "three"))).containsExactly("two", "three");
    }

    @Test
    void aLiftedDocumentLosesItsRightHalf() {
        assertThat(Hand.LIFTED.seen(List.of("abcdef"))).containsExactly("abc");
    }

    private static String text(List<String> lines) {
        byte[] block = Block.of(lines);
        return new String(block, 7, block.length - 9, StandardCharsets.US_ASCII);
    }

    private static String check(byte[] block) {
        int sum = 0;
        for (int index = 0; index < block.length - 1; index++) {
            sum ^= block[index];
        }
        return HexFormat.of().toHexDigits((byte) sum);
    }
}
