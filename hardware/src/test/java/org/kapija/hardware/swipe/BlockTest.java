package org.kapija.hardware.swipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.Reading;

/** Blocks written out by hand after RTE6701-OEM Integration Manual V1.03, 9.1.1, around the specimens of Doc 9303. */
class BlockTest {
    private static final String PASSPORT = "01" + "6100" + "4f55" + "02" + "30" + "0d" // one bare line end: two lines
            + "503c55544f4552494b53534f4e3c3c414e4e413c4d41524941" + "3c".repeat(19) + "0d"
            + "4c38393839303243333655544f3734303831323246313230343135395a45313834323236423c3c3c3c3c3130" + "0d"
            + "03" + "4d";
    private static final String CARD = "01" + "6300" + "4f55" + "02" + "30"
            + "493c55544f443233313435383930373c3c3c3c3c3c3c3c3c3c3c3c3c3c3c" + "0d"
            + "37343038313232463132303431353955544f3c3c3c3c3c3c3c3c3c3c3c36" + "0d"
            + "4552494b53534f4e3c3c414e4e413c4d415249413c3c3c3c3c3c3c3c3c3c" + "0d"
            + "03" + "4c";
    private static final String OLD_CARD = "01" + "6100" + "4f55" + "02" + "30" + "0d"
            + "493c55544f4552494b53534f4e3c3c414e4e413c4d415249413c3c3c3c3c3c3c3c3c3c3c" + "5f".repeat(8) + "0d"
            + "4432333134353839303755544f3734303831323246313230343135393c3c3c3c3c3c3c36" + "5f".repeat(8) + "0d"
            + "03" + "4e";

    @Test
    void aPassportHasTwoLinesOfFortyFour() {
        assertThat(linesOf(PASSPORT))
                .containsExactly(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    }

    @Test
    void aCardHasThreeLinesOfThirty() {
        assertThat(linesOf(CARD))
                .containsExactly(
                        "I<UTOD231458907<<<<<<<<<<<<<<<",
                        "7408122F1204159UTO<<<<<<<<<<<6",
                        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    }

    @Test
    void thePaddingOfAnOldCardIsTheReadersAndComesOff() {
        assertThat(linesOf(OLD_CARD))
                .containsExactly("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
    }

    @Test
    void theHeaderPromisesTheSizeOfTheBlock() {
        byte[] block = HexFormat.of().parseHex(PASSPORT);
        assertThat(Block.canStart(block)).isTrue();
        assertThat(Block.promisedSize(block)).isEqualTo(block.length).isEqualTo(100);
        assertThat(Block.promisedSize(HexFormat.of().parseHex("0100c0"))).isEqualTo(3); // 14 bits count
    }

    @Test
    void anyFlippedBitIsNoticed() {
        byte[] block = HexFormat.of().parseHex(PASSPORT);
        var taken = new ArrayList<Integer>();
        for (int bit = 0; bit < block.length * 8; bit++) {
            block[bit / 8] ^= (byte) (1 << (bit % 8));
            if (new Block(Octets.of(block)).reading() instanceof Reading.Lines) {
                taken.add(bit);
            }
            block[bit / 8] ^= (byte) (1 << (bit % 8));
        }
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no lines at all, 0d0d0d, LINE_MISSING",
        "one line, 0d0d4142430d, LINE_MISSING",
        "two line ends, 4142430d4142430d, NOT_LINES",
        "four line ends, 41420d41420d41420d41420d, NOT_LINES",
        "no line end at the end, 0d41420d41420d4142, NOT_LINES",
        "a control character, 0d41070d41420d, NOT_LINES",
        "no text in any alphabet, 0dffff0dfefe0d, NOT_LINES",
        "backwards, 0d3c3c4f5455 3c500d3031320d, REVERSED"
    })
    void whatIsNoZoneIsNamed(String name, String text, Reading.Reason reason) {
        assertThat(blockOf(text.replace(" ", "")).reading()).as(name).isEqualTo(new Reading.Garbled(reason));
    }

    @Test
    void oneCharacterTooFewIsForTheParserToSay() {
        String short43 = "A".repeat(43) + "_";
        String hex = HexFormat.of().formatHex(short43.getBytes(StandardCharsets.US_ASCII));
        assertThat(blockOf("0d" + hex + "0d" + hex + "0d").reading())
                .isEqualTo(new Reading.Lines(Sensitive.of(List.of(short43, short43))));
    }

    /** Found by fuzzing: the padding of an old card, on lines that are shorter than such a card's. */
    @Test
    void shortLinesWithPaddingAreLeftAsTheyAre() {
        String padded = "41" + "5f".repeat(8);
        assertThat(blockOf("0d" + padded + "0d" + padded + "0d").reading())
                .isEqualTo(new Reading.Lines(Sensitive.of(List.of("A________", "A________"))));
    }

    private static List<String> linesOf(String hex) {
        return new Block(Octets.ofHex(hex)).reading() instanceof Reading.Lines(Sensitive<List<String>> lines)
                ? lines.reveal()
                : List.of();
    }

    private static Block blockOf(String text) {
        int length = text.length() / 2 + 6;
        String body = "01" + HexFormat.of().toHexDigits((byte) length) + "00" + "4f550230" + text + "03";
        int check = 0;
        for (byte octet : HexFormat.of().parseHex(body)) {
            check ^= octet;
        }
        return new Block(Octets.ofHex(body + HexFormat.of().toHexDigits((byte) check)));
    }
}
