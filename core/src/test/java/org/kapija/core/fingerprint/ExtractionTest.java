package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.Extraction.Extracted;
import org.kapija.core.fingerprint.Extraction.Reason;
import org.kapija.core.fingerprint.Extraction.TooPoor;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;

class ExtractionTest {
    private static final PaintedFinger FINGER = PaintedFinger.of(1);

    @Test
    void aFingerGivesATemplateAndNoInstruction() {
        var extraction = Extraction.of(FINGER.impression(1));
        assertThat(extraction).isInstanceOf(Extracted.class);
        assertThat(extraction.quality().instruction()).isEqualTo(Instruction.NONE);
        assertThat(extraction.quality().value()).isGreaterThan(50);
        assertThat(extraction.quality().minutiae()).isBetween(12, 60);
    }

    @Test
    void equalImagesGiveEqualTemplates() {
        assertThat(FINGER.template(1)).isEqualTo(FINGER.template(1)).isNotEqualTo(FINGER.template(2));
    }

    @ParameterizedTest(name = "grey {0}")
    @ValueSource(ints = {0, 128, 255})
    void anEvenImageIsBlank(int grey) {
        byte[] pixels = new byte[200 * 200];
        Arrays.fill(pixels, (byte) grey);
        assertThat(Extraction.of(new FingerprintImage(200, 200, 500, Octets.of(pixels))))
                .isInstanceOfSatisfying(TooPoor.class, poor -> {
                    assertThat(poor.reason()).isEqualTo(Reason.BLANK);
                    assertThat(poor.quality().instruction()).isEqualTo(Instruction.LIGHT);
                    assertThat(poor.quality().value()).isZero();
                });
    }

    @ParameterizedTest(name = "{0} x {1} pixels at {2} dpi")
    @CsvSource({"1,1,500", "1,1000,500", "49,300,500", "300,49,500", "90,2000,1000", "200,1,100"})
    void aTinyImageIsAResultAndNoFailure(int width, int height, int dpi) {
        assertThat(Extraction.of(noise(width, height, dpi, 1)))
                .isInstanceOfSatisfying(
                        TooPoor.class, poor -> assertThat(poor.reason()).isEqualTo(Reason.TOO_SMALL));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noiseOfAnySizeNeverThrows(long seed) {
        var random = new SplittableRandom(seed);
        int dpi = random.nextInt(100, 1000);
        // up to 0.6 inches a side, because the engine takes seconds for two inches of noise
        var image = noise(random.nextInt(1, dpi * 6 / 10), random.nextInt(1, dpi * 6 / 10), dpi, seed);
        assertThat(Extraction.of(image).quality().value()).isBetween(0, 100);
    }

    @Test
    void aCornerOfAFingerHasTooFewMinutiae() {
        byte[] whole = FINGER.impression(1).pixels().toArray();
        int side = 80;
        byte[] corner = new byte[side * side];
        for (int row = 0; row < side; row++) {
            System.arraycopy(whole, (130 + row) * PaintedFinger.WIDTH + 110, corner, row * side, side);
        }
        assertThat(Extraction.of(new FingerprintImage(side, side, 500, Octets.of(corner))))
                .isInstanceOfSatisfying(
                        TooPoor.class, poor -> assertThat(poor.reason()).isEqualTo(Reason.TOO_FEW_MINUTIAE));
    }

    @ParameterizedTest(name = "{0} to the right, {1} down, ridges {2}: {3}")
    @CsvSource({
        "0,0,0.42,NONE",
        "0,0,0.12,DRY",
        "0,0,0.85,WET",
        "215,0,0.42,OFF_CENTRE",
        "0,-240,0.42,OFF_CENTRE",
        "0,30,0.42,NONE"
    })
    void theInstructionNamesWhatIsWrong(double right, double down, double ridgeShare, Instruction expected) {
        var quality =
                Extraction.of(FINGER.impression(3, right, down, ridgeShare)).quality();
        assertThat(quality.instruction()).isEqualTo(expected);
    }

    @Test
    void noiseLowersTheQualityStepByStep() {
        int clean = soiled(0);
        int grainy = soiled(110);
        int buried = soiled(400);
        assertThat(clean).isGreaterThan(grainy);
        assertThat(grainy).isGreaterThan(buried);
        assertThat(buried).isLessThan(40);
    }

    @Test
    void lessOfAFingerIsLessQuality() {
        int whole = Extraction.of(FINGER.impression(4)).quality().value();
        int half = Extraction.of(FINGER.impression(4, 140, 0, 0.42)).quality().value();
        assertThat(half).isLessThan(whole * 3 / 4);
    }

    private static int soiled(int spread) {
        var random = new SplittableRandom(9);
        byte[] pixels = FINGER.impression(4).pixels().toArray();
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = (byte) Math.clamp((pixels[at] & 0xFF) + random.nextInt(-spread, spread + 1), 0, 255);
        }
        return Extraction.of(new FingerprintImage(PaintedFinger.WIDTH, PaintedFinger.HEIGHT, 500, Octets.of(pixels)))
                .quality()
                .value();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasASentence(Reason reason) {
        assertThat(reason.message().key()).startsWith("finger.too-poor.").matches("[a-z.-]+");
    }

    @ParameterizedTest
    @EnumSource(Instruction.class)
    void everyInstructionHasASentence(Instruction instruction) {
        assertThat(instruction.message().key())
                .startsWith("finger.instruction.")
                .matches("[a-z.-]+");
    }

    private static FingerprintImage noise(int width, int height, int dpi, long seed) {
        byte[] pixels = new byte[width * height];
        new SplittableRandom(seed).nextBytes(pixels);
        return new FingerprintImage(width, height, dpi, Octets.of(pixels));
    }
}
