package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.Extraction.Reason;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.image.PatternImage;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Coincidence;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.value.Octets;

class VerificationTest {
    private static final Templates ENROLLED = templates(1, 1);
    private static final Probe STORED = Probe.of(FingerPosition.UNKNOWN, ENROLLED);
    private static final Probe OWNER = Probe.of(FingerPosition.UNKNOWN, templates(1, 2));
    private static final Probe STRANGER = Probe.of(FingerPosition.UNKNOWN, templates(2, 1));

    @Test
    void theOwnerIsTwiceAsAlikeAsTheThresholdAndAStrangerStaysBelowIt() {
        assertThat(Verification.of(OWNER, STORED).fused().value()).isGreaterThan(80);
        assertThat(Verification.of(STRANGER, STORED).fused().value()).isLessThan(30);
    }

    @Test
    void theFusedScoreIsTheMeanOfAllTemplatesAgainstAllInBothOrdersAndTwiceHowTheyCoincide() {
        var probe = templates(1, 2);
        double sum = 0;
        for (var mine : List.of(probe.original(), probe.enhanced().orElseThrow())) {
            for (var theirs : List.of(ENROLLED.original(), ENROLLED.enhanced().orElseThrow())) {
                sum += compare(mine, theirs).value() + compare(theirs, mine).value();
                sum += 2 * (coincidence(mine, theirs) + coincidence(theirs, mine));
            }
        }
        var verification = Verification.of(OWNER, STORED);
        assertThat(verification.fused().value()).isCloseTo(sum / 8, Offset.offset(1e-9));
        assertThat(verification.original()).isEqualTo(compare(probe.original(), ENROLLED.original()));
    }

    @Test
    void coincidenceSpeaksForTheOwnerAndAgainstTheStranger() {
        assertThat(coincidence(templates(1, 2).original(), ENROLLED.original())).isGreaterThan(10);
        assertThat(coincidence(templates(2, 1).original(), ENROLLED.original())).isLessThan(0);
    }

    @Test
    void fingersWithNothingToPairAreNeitherOneNorTwo() {
        var nothing = Template.of(new Minutiae.Builder().build());
        assertThat(coincidence(nothing, ENROLLED.original())).isZero();
        assertThat(Verification.of(OWNER, nothing).fused()).isEqualTo(ComparisonScore.ZERO);
    }

    @Test
    void whoIsProbeAndWhoIsReferenceMakesNoDifference() {
        assertThat(Verification.of(STORED, OWNER).fused().value())
                .isCloseTo(Verification.of(OWNER, STORED).fused().value(), Offset.offset(1e-9));
    }

    @Test
    void aReferenceOfOneTemplateIsComparedWithBothOfTheProbe() {
        assertThat(Verification.of(OWNER, ENROLLED.original()).fused().value()).isGreaterThan(60);
        assertThat(Verification.of(OWNER, ENROLLED.original()).original())
                .isEqualTo(Verification.of(OWNER, STORED).original());
        assertThat(Verification.of(STRANGER, ENROLLED.original()).fused().value())
                .isLessThan(30);
    }

    @Test
    void onTheEnginesScaleAnOwnerLiesHigherThanByTheEngineAndAStrangerAtNextToNothing() {
        var owner = Verification.of(OWNER, ENROLLED.original());
        assertThat(owner.onEnginesScale()).isGreaterThan(owner.original());
        assertThat(owner.onEnginesScale().value())
                .isCloseTo(16 + 0.85 * (owner.mean().value() + 2 * owner.coincidence()), Offset.offset(1e-9));
        assertThat(Verification.of(STRANGER, ENROLLED.original())
                        .onEnginesScale()
                        .value())
                .isLessThan(10);
    }

    @Test
    void theFirstTemplateIsTheOneOfASingleExtraction() {
        assertThat(ENROLLED.original()).isEqualTo(PaintedFinger.of(1).template(1));
        assertThat(ENROLLED.enhanced().orElseThrow()).isNotEqualTo(ENROLLED.original());
    }

    @ParameterizedTest(name = "grey {0}")
    @ValueSource(ints = {0, 128, 255})
    void anEvenImageIsRefusedAsBlank(int grey) {
        byte[] pixels = new byte[200 * 200];
        Arrays.fill(pixels, (byte) grey);
        assertRefused(new FingerprintImage(200, 200, 500, Octets.of(pixels)), Reason.BLANK);
    }

    @ParameterizedTest(name = "ridges of {0} pixels at {1} degrees")
    @CsvSource({"9,0", "9,37", "6,90", "14,120"})
    void ridgesAllAlikeMakeNoTemplate(double period, double degrees) {
        var stripes = PatternImage.stripes(300, 300, 500, Math.toRadians(degrees), period);
        assertRefused(stripes, Reason.TOO_FEW_MINUTIAE);
    }

    @Test
    void aTinyImageIsRefused() {
        assertRefused(PatternImage.of(1, 1, 500, (_, _) -> 0), Reason.TOO_SMALL);
    }

    private static void assertRefused(FingerprintImage image, Reason reason) {
        assertThat(Extraction.twofold(image))
                .isInstanceOfSatisfying(
                        Extraction.TooPoor.class,
                        poor -> assertThat(poor.reason()).isEqualTo(reason));
    }

    private static Templates templates(long finger, long impression) {
        return switch (Extraction.twofold(PaintedFinger.of(finger).impression(impression))) {
            case Extraction.Extracted(var templates, var _) -> templates;
            case Extraction.TooPoor(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    private static double coincidence(Template probe, Template reference) {
        return Coincidence.shipped().of(coded(probe), coded(reference));
    }

    private static CodedFinger coded(Template template) {
        return CodedFinger.of(template.places(), CodeMatrix.shipped());
    }

    private static ComparisonScore compare(Template probe, Template reference) {
        return Probe.of(FingerPosition.UNKNOWN, probe).compare(reference);
    }
}
