package org.kapija.core.exchange.wsq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

class WsqEncoderTest {
    @Test
    void anotherDecoderReadsNearlyTheSamePicture() {
        Picture drawn = Drawn.rings(250, 301, 1);
        var usual = WsqEncoder.encode(drawn, WsqEncoder.BIT_RATE);
        var fine = WsqEncoder.encode(drawn, 2.25);
        assertThat(Drawn.difference(drawn, decoded(usual))).isLessThan(8);
        assertThat(Drawn.difference(drawn, decoded(fine))).isLessThan(5);
        assertThat(fine.size()).isGreaterThan(usual.size());
        assertThat(usual.size()).isLessThan(drawn.pixels().size() / 10);
        assertThat(decoded(usual).dpi()).isEqualTo(500);
    }

    @Test
    void everyEvenAndOddSizeSurvives() {
        for (int width = WsqEncoder.SIDE_MIN; width < WsqEncoder.SIDE_MIN + 34; width += 3) {
            for (int height : new int[] {width, 2 * width + 1}) {
                Picture drawn = Drawn.rings(width, height, width);
                assertThat(Drawn.difference(drawn, decoded(WsqEncoder.encode(drawn, 4))))
                        .as(width + " x " + height)
                        .isLessThan(8);
            }
        }
    }

    @Test
    void aSmoothPictureStaysSmooth() {
        Picture smooth = Drawn.waves(256, 256);
        for (double rate : new double[] {0.75, 5}) {
            assertThat(Drawn.difference(smooth, decoded(WsqEncoder.encode(smooth, rate))))
                    .as("at " + rate)
                    .isLessThan(2);
        }
    }

    @Test
    void aBlankPictureStaysBlank() {
        Picture blank = Drawn.blank(100, 120);
        assertThat(decoded(WsqEncoder.encode(blank, 0.75))).isEqualTo(blank);
    }

    @Test
    void partsComeInTheOrderOfTheStandardWithItsLengths() {
        Octets file = WsqEncoder.encode(Drawn.rings(65, 70, 1), 0.75);
        assertThat(file.part(0, 4).toHex()).isEqualTo("ffa0ffa8");
        int at = 2;
        for (int expected : List.of(0xA8, 0xA4, 0xA5, 0xA2, 0xA6, 0xA3)) {
            assertThat(file.part(at, 2).toHex()).isEqualTo("ff" + Integer.toHexString(expected));
            at += 2 + (file.at(at + 2) << 8 | file.at(at + 3));
        }
        assertThat(file.part(file.size() - 2, 2).toHex()).isEqualTo("ffa1");
    }

    @Test
    void theFilterTableHasTheSizesAndSignsOfTheStandard() {
        Octets file = WsqEncoder.encode(Drawn.rings(65, 70, 1), 0.75);
        int table = 2 + 2 + (file.at(4) << 8 | file.at(5));
        assertThat(file.part(table, 18).toHex())
                .as("marker, 58 octets, 9 and 7 taps, the first 0.8526986790, the second 0.3774028556")
                .isEqualTo("ffa4003a09070009" + "32d32637" + "000a" + "e0f31b0c");
    }

    @Test
    void theFrameSaysSizeAndGreyLevels() {
        Picture drawn = Drawn.rings(65, 70, 1);
        Octets file = WsqEncoder.encode(drawn, 0.75);
        int frame = file.toHex().indexOf("ffa2001100ff") / 2;
        assertThat(file.part(frame + 6, 4).toHex()).isEqualTo("00460041");
        var grey = GreyLevels.of(drawn.pixels());
        assertThat(file.at(frame + 10)).isEqualTo(grey.shift().scale());
        assertThat((long) file.at(frame + 11) << 8 | file.at(frame + 12))
                .isEqualTo(grey.shift().digits());
    }

    @Test
    void ratesBeyondSenseAreRefused() {
        Picture drawn = Drawn.rings(65, 70, 1);
        for (double rate : new double[] {0, 5.1, Double.NaN}) {
            assertThatThrownBy(() -> WsqEncoder.encode(drawn, rate)).isInstanceOf(IllegalArgumentException.class);
        }
        Picture tiny = Drawn.blank(64, 65);
        assertThat(WsqEncoder.takes(tiny)).isFalse();
        assertThatThrownBy(() -> WsqEncoder.encode(tiny, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture(2, 2, 0, tiny.pixels())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Picture decoded(Octets file) {
        return ((WsqReading.Read) WsqReading.of(file)).picture();
    }
}
