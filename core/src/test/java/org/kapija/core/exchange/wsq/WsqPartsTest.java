package org.kapija.core.exchange.wsq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WsqPartsTest {
    @Test
    void theBandsCoverAllButTheHighestQuarterAndNothingTwice() {
        for (int[] size : new int[][] {{64, 64}, {101, 77}, {388, 374}}) {
            int[] covered = new int[size[0] * size[1]];
            for (Subband band : SubbandTree.of(size[0], size[1]).bands()) {
                for (int row = band.y(); row < band.y() + band.height(); row++) {
                    for (int column = band.x(); column < band.x() + band.width(); column++) {
                        covered[row * size[0] + column]++;
                    }
                }
            }
            int highest = (size[0] / 2) * (size[1] / 2);
            assertThat(Arrays.stream(covered).filter(times -> times == 1).count())
                    .isEqualTo((long) covered.length - highest);
            assertThat(Arrays.stream(covered).max()).hasValue(1);
        }
    }

    @Test
    void aTreeHasSixtyBandsFromTwentySplits() {
        var tree = SubbandTree.of(512, 480);
        assertThat(tree.bands()).hasSize(SubbandTree.BANDS);
        assertThat(tree.splits()).hasSize(20);
        assertThat(tree.bands().getFirst()).isEqualTo(new Subband(0, 0, 16, 15, false, false));
    }

    @Test
    void aConstantPlaneHasNothingButItsMeanInTheLowestBand() {
        double[] plane = new double[64 * 64];
        Arrays.fill(plane, 1);
        var tree = SubbandTree.of(64, 64);
        Wavelet.decompose(plane, 64, tree);
        for (Subband band : tree.bands()) {
            double expected = band.x() == 0 && band.y() == 0 ? 32 : 0; // five times by two
            assertThat(plane[band.y() * 64 + band.x()]).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void numbersAreScaledToWhatTheirOctetsHold() {
        assertThat(Scaled.pair(7.9512)).isEqualTo(new Scaled(3, 7951));
        assertThat(Scaled.pair(190.85)).isEqualTo(new Scaled(2, 19085));
        assertThat(Scaled.pair(0)).isEqualTo(new Scaled(0, 0));
        assertThat(Scaled.pair(1e9).digits()).isEqualTo(0xFFFF);
        assertThat(Scaled.quad(0.8526986790094034)).isEqualTo(new Scaled(9, 852698679));
    }

    @Test
    void binsAreEqualButTheMiddleOne() {
        double[] variances = new double[SubbandTree.BANDS];
        Arrays.fill(variances, 100);
        variances[59] = 1;
        double[] peaks = new double[SubbandTree.BANDS];
        var widths = BinWidths.of(variances, peaks, 0.75);
        double width = widths.bins().get(20).value();
        assertThat(widths.codes(59)).isFalse();
        assertThat(widths.middle(20).value()).isCloseTo(1.2 * width, within(0.001));
        assertThat(widths.bin(20, 0.59 * width)).isZero();
        assertThat(widths.bin(20, 0.61 * width)).isEqualTo(1);
        assertThat(widths.bin(20, -1.61 * width)).isEqualTo(-2);
        assertThat(BinWidths.of(variances, peaks, 2.25).bins().get(20).value()).isLessThan(width);
    }

    @Test
    void everyBinHasANumber() {
        double[] variances = new double[SubbandTree.BANDS];
        Arrays.fill(variances, 0, 4, 1e6);
        double[] peaks = new double[SubbandTree.BANDS];
        Arrays.fill(peaks, 4000);
        var widths = BinWidths.of(variances, peaks, 5);
        assertThat(widths.codes(0)).isTrue();
        assertThat(widths.codes(4)).isFalse();
        assertThat(widths.bin(0, 4000)).isBetween(31_000, Short.MAX_VALUE - 1);
        assertThat(widths.bin(0, -4000)).isEqualTo(-widths.bin(0, 4000));
    }

    @Test
    void coefficientsBecomeTheSymbolsOfTheStandard() {
        short[] block = new short[700];
        block[1] = 74;
        block[2] = -73;
        block[3] = 75;
        block[4] = -256;
        block[106] = 1; // after 101 zeros
        List<String> symbols = new ArrayList<>();
        Symbols.of(block, (symbol, number, bits) -> symbols.add(symbol + ":" + number + "/" + bits));
        assertThat(symbols)
                .containsExactly(
                        "1:0/0", "254:0/0", "107:0/0", "101:75/8", "104:256/16", "105:101/8", "181:0/0", "106:593/16");
    }

    @Test
    void codesArePrefixFreeShortAndNeverAllOnes() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 40; round++) {
            int[] numbers = new int[Symbols.COUNT];
            for (int symbol = 1; symbol < 255; symbol++) { // steep: without a bound, codes of 40 bits
                numbers[symbol] = random.nextInt(3) == 0 ? 0 : 1 << Math.min(30, symbol * round / 80);
            }
            var code = HuffmanCode.of(numbers);
            int[] codes = code.codes();
            double kraft = 0;
            for (int symbol = 0; symbol < codes.length; symbol++) {
                int bits = codes[symbol] >>> 16;
                assertThat(bits > 0).isEqualTo(numbers[symbol] > 0);
                assertThat(bits).isLessThanOrEqualTo(HuffmanCode.BITS_MAX);
                kraft += bits == 0 ? 0 : Math.pow(2, -bits);
                assertThat(bits > 0 && (codes[symbol] & 0xFFFF) == (1 << bits) - 1)
                        .isFalse();
            }
            assertThat(kraft).isLessThan(1);
        }
        assertThat(HuffmanCode.of(new int[Symbols.COUNT]).symbols()).isEmpty();
    }
}
