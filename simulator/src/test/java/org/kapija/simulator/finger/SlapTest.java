package org.kapija.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.slap.Duplicate;
import org.kapija.core.fingerprint.slap.Segmentation;
import org.kapija.core.fingerprint.slap.SlapImage;
import org.kapija.core.fingerprint.slap.SlapKind;
import org.kapija.core.fingerprint.slap.SlapReading;
import org.kapija.core.fingerprint.slap.SlapReading.Reason;
import org.kapija.core.value.Octets;
import org.kapija.simulator.finger.HandImpression.Side;
import org.kapija.simulator.finger.Touch.Condition;

/** Synthetic hands before the segmentation of the product. */
class SlapTest {
    private static final List<Finger> FINGERS =
            LongStream.range(820, 824).mapToObj(Finger::of).toList();

    @ParameterizedTest(name = "{0} turned by {1} degrees")
    @CsvSource({"RIGHT,0", "RIGHT,-30", "RIGHT,30", "LEFT,0", "LEFT,-20", "LEFT,27"})
    void theFingersOfAHandAreFoundInTheirOrderAndAreStillTheSame(Side side, double degrees) {
        var kind = side == Side.RIGHT ? SlapKind.RIGHT_FOUR : SlapKind.LEFT_FOUR;
        var slap = slap(FINGERS, side, degrees, 1);
        assertThat(Segmentation.of(slap, kind, Set.of())).isInstanceOfSatisfying(SlapReading.Separated.class, hand -> {
            assertThat(hand.fingers()).extracting(SlapReading.Finger::position).isEqualTo(kind.positions());
            assertThat(hand.turn()).isBetween(degrees - 15, degrees + 15);
            for (int at = 0; at < FINGERS.size(); at++) {
                assertThat(score(hand.fingers().get(at).image(), FINGERS.get(at)))
                        .as(kind.positions().get(at).name())
                        .isGreaterThan(40);
            }
        });
    }

    @Test
    void theOtherHandIsRefused() {
        assertRefused(slap(FINGERS, Side.LEFT, 4, 2), SlapKind.RIGHT_FOUR, Set.of(), Reason.OTHER_HAND);
        assertRefused(slap(FINGERS, Side.RIGHT, -6, 3), SlapKind.LEFT_FOUR, Set.of(), Reason.OTHER_HAND);
    }

    @Test
    void aFingerInTheAirIsMissedUnlessItIsKnownToBeMissing() {
        var three = slap(FINGERS.subList(0, 3), Side.RIGHT, 5, 4);
        assertRefused(three, SlapKind.RIGHT_FOUR, Set.of(), Reason.TOO_FEW);
        assertThat(Segmentation.of(three, SlapKind.RIGHT_FOUR, Set.of(FingerPosition.RIGHT_LITTLE)))
                .isInstanceOf(SlapReading.Separated.class);
    }

    @Test
    void fourFingersAreTooManyForThumbsAndTwoAreThumbs() {
        assertRefused(slap(FINGERS, Side.RIGHT, 0, 5), SlapKind.THUMBS, Set.of(), Reason.TOO_MANY);
        var thumbs = slap(FINGERS.subList(0, 2), Side.THUMBS, 8, 6);
        assertThat(Segmentation.of(thumbs, SlapKind.THUMBS, Set.of()))
                .isInstanceOfSatisfying(
                        SlapReading.Separated.class,
                        hand -> assertThat(hand.fingers())
                                .extracting(SlapReading.Finger::position)
                                .containsExactly(FingerPosition.LEFT_THUMB, FingerPosition.RIGHT_THUMB));
    }

    @ParameterizedTest(name = "grey {0}")
    @ValueSource(ints = {0, 200, 255})
    void anEmptyGlassIsBlank(int grey) {
        byte[] pixels = new byte[1600 * 1500];
        Arrays.fill(pixels, (byte) grey);
        assertRefused(new SlapImage(1600, 1500, 500, Octets.of(pixels)), SlapKind.RIGHT_FOUR, Set.of(), Reason.BLANK);
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"1,1", "15,1500", "1600,3", "100,100"})
    void aTinySlapIsRefusedAndNoFailure(int width, int height) {
        byte[] pixels = new byte[width * height];
        new SplittableRandom(1).nextBytes(pixels);
        assertThat(Segmentation.of(new SlapImage(width, height, 500, Octets.of(pixels)), SlapKind.LEFT_FOUR, Set.of()))
                .isInstanceOf(SlapReading.Refused.class);
    }

    @Test
    void aPalmIsNoHandOfFourFingers() {
        byte[] pixels = new byte[1600 * 1500];
        for (int at = 0; at < pixels.length; at++) {
            int column = at % 1600;
            int row = at / 1600;
            pixels[at] = (byte) Math.round(127 + 90 * Math.sin((column + 0.4 * row) * 2 * Math.PI / 9));
        }
        assertThat(Segmentation.of(new SlapImage(1600, 1500, 500, Octets.of(pixels)), SlapKind.RIGHT_FOUR, Set.of()))
                .isInstanceOfSatisfying(
                        SlapReading.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_FEW));
    }

    @ParameterizedTest(name = "{0} x {1} at {2}")
    @CsvSource({"0,10,500", "1601,10,500", "10,1501,500", "10,10,99", "10,10,2001"})
    void sizesBeyondAnyScannerAreRefused(int width, int height, int dpi) {
        var pixels = Octets.of(new byte[width * height]);
        assertThatIllegalArgumentException().isThrownBy(() -> new SlapImage(width, height, dpi, pixels));
    }

    @Test
    void oneFingerGivenForTwoIsNoticed() {
        Map<FingerPosition, Template> given = new EnumMap<>(FingerPosition.class);
        given.put(FingerPosition.RIGHT_INDEX, template(FINGERS.get(0), 1));
        given.put(FingerPosition.RIGHT_MIDDLE, template(FINGERS.get(1), 2));
        given.put(FingerPosition.RIGHT_RING, template(FINGERS.get(2), 3));
        assertThat(Duplicate.among(given)).isEmpty();
        given.put(FingerPosition.LEFT_INDEX, template(FINGERS.get(0), 4));
        assertThat(Duplicate.among(given))
                .singleElement()
                .satisfies(duplicate -> assertThat(List.of(duplicate.one(), duplicate.other()))
                        .containsExactly(FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_INDEX));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyRefusalHasASentence(Reason reason) {
        assertThat(reason.message().key()).startsWith("finger.slap.");
    }

    private static void assertRefused(SlapImage slap, SlapKind kind, Set<FingerPosition> missing, Reason reason) {
        assertThat(Segmentation.of(slap, kind, missing))
                .isInstanceOfSatisfying(
                        SlapReading.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static SlapImage slap(List<Finger> fingers, Side side, double degrees, long seed) {
        var hand = HandImpression.of(new ArrayList<>(fingers), side, Math.toRadians(degrees), seed);
        return new SlapImage(HandImpression.WIDTH, HandImpression.HEIGHT, Impression.DPI, hand.grey());
    }

    private static double score(FingerprintImage cut, Finger finger) {
        return Probe.of(FingerPosition.UNKNOWN, template(cut))
                .compare(template(finger, 7))
                .value();
    }

    private static Template template(Finger finger, long seed) {
        var well = Impression.of(finger, Touch.in(Condition.WELL, new SplittableRandom(seed)), seed);
        return template(new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, well.grey()));
    }

    private static Template template(FingerprintImage image) {
        return switch (Extraction.of(image)) {
            case Extraction.Extracted extracted -> extracted.template();
            case Extraction.TooPoor(var reason, var _) -> throw new AssertionError(reason);
        };
    }
}
