package org.kapija.core.fingerprint.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.fingerprint.overlay.Overlay.Fingers;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class OverlayTest {
    private static final Minutiae NOTHING = new Minutiae.Builder().build();

    private record Point(double x, double y, double direction) {}

    private static List<Point> points(long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(_ -> new Point(
                        400 + random.nextInt(300), 400 + random.nextInt(380), random.nextDouble() * 2 * Math.PI))
                .toList();
    }

    private static Minutiae minutiae(List<Point> points) {
        var minutiae = new Minutiae.Builder();
        points.forEach(point -> minutiae.add(
                (int) Math.round(point.x()), (int) Math.round(point.y()), Minutiae.steps(point.direction()), true));
        return minutiae.build();
    }

    /** The same finger put down elsewhere, with some pixels of skin between the two. */
    private static List<Point> moved(List<Point> points, double turn, double right, double down, long seed) {
        var random = new Random(seed);
        return points.stream()
                .map(point -> new Point(
                        700
                                + Math.cos(turn) * (point.x() - 550)
                                - Math.sin(turn) * (point.y() - 590)
                                + right
                                + 2 * random.nextGaussian(),
                        700
                                + Math.sin(turn) * (point.x() - 550)
                                + Math.cos(turn) * (point.y() - 590)
                                + down
                                + 2 * random.nextGaussian(),
                        point.direction() + turn + 0.05 * random.nextGaussian()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, -0.8, 1.6, 3.1, -3.1})
    void aFingerTurnedAndShiftedLiesOnItselfAgain(double turn) {
        List<Point> points = points(1, 40);
        var overlay = Overlay.of(new Fingers(minutiae(moved(points, turn, 40, -25, 2)), minutiae(points)));
        assertThat(overlay.agreeing()).isGreaterThanOrEqualTo(38);
    }

    @Test
    void whatOnlyOneOfTwoPrintsShowsDoesNotAgree() {
        List<Point> shared = points(3, 20);
        List<Point> probe = new ArrayList<>(moved(shared, 0.4, 10, 10, 4));
        probe.addAll(points(5, 15));
        List<Point> reference = new ArrayList<>(shared);
        reference.addAll(points(6, 15));
        var overlay = Overlay.of(new Fingers(minutiae(probe), minutiae(reference)));
        assertThat(overlay.agreeing()).isBetween(20, 27);
        assertThat(overlay.probe()).isEqualTo(35);
    }

    @Test
    void strangersAgreeInFewMinutiae() {
        for (int seed = 10; seed < 30; seed += 2) {
            var overlay = Overlay.of(new Fingers(minutiae(points(seed, 40)), minutiae(points(seed + 1, 40))));
            assertThat(overlay.agreeing()).as("seed %d", seed).isLessThan(16);
        }
    }

    @Test
    void noMinutiaIsPairedTwiceAndEveryPairIsNear() {
        Minutiae probe = minutiae(moved(points(7, 40), 0.2, 5, 5, 8));
        Minutiae reference = minutiae(points(7, 40));
        var agreement = Agreement.of(probe, reference);
        assertThat(agreement.pairs().stream().map(Agreement.Pair::probe)).doesNotHaveDuplicates();
        assertThat(agreement.pairs().stream().map(Agreement.Pair::reference)).doesNotHaveDuplicates();
        assertThat(agreement.pairs())
                .allMatch(pair -> Math.hypot(
                                agreement.placement().x(probe, pair.probe()) - reference.x(pair.reference()),
                                agreement.placement().y(probe, pair.probe()) - reference.y(pair.reference()))
                        <= 12);
    }

    @Test
    void nothingAgreesWithAnEmptyTemplateAndThePictureIsWholeAllTheSame() throws Exception {
        Minutiae finger = minutiae(points(9, 30));
        for (var fingers :
                List.of(new Fingers(NOTHING, finger), new Fingers(finger, NOTHING), new Fingers(NOTHING, NOTHING))) {
            var overlay = Overlay.of(fingers);
            assertThat(overlay.agreeing()).isZero();
            assertThat(root(overlay).getAttribute("viewBox")).doesNotContain("NaN");
        }
    }

    @Test
    void oneMinutiaLiesOnOne() {
        assertThat(Overlay.of(new Fingers(minutiae(points(1, 1)), minutiae(points(2, 1))))
                        .agreeing())
                .isEqualTo(1);
    }

    @Test
    void theMostMinutiaeAFingerCanHaveAreDrawn() {
        var overlay = Overlay.of(new Fingers(minutiae(points(1, 255)), minutiae(points(1, 255))));
        assertThat(overlay.agreeing()).isGreaterThan(250);
    }

    @Test
    void ofSeveralFingersTheOneThatAgreesBestIsShown() {
        Minutiae finger = minutiae(points(1, 40));
        var stranger = new Fingers(minutiae(points(2, 40)), finger);
        assertThat(Overlay.ofBest(List.of(stranger, new Fingers(finger, finger), stranger)))
                .get()
                .extracting(Overlay::agreeing)
                .isEqualTo(40);
        assertThat(Overlay.ofBest(List.of())).isEmpty();
    }

    @Test
    void thePictureTellsItsCountsAndDistinguishesByShape() throws Exception {
        List<Point> points = points(1, 30);
        Element svg = root(Overlay.of(new Fingers(minutiae(moved(points, 0.1, 0, 0, 2)), minutiae(points))));
        assertThat(svg.getAttribute("data-agreeing")).isEqualTo("30");
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(30);
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(31); // and the paper
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("style").getLength()).isZero();
        assertThat(svg.getTextContent()).isBlank();
    }

    @Test
    void theSameFingersGiveTheSamePicture() {
        var fingers = new Fingers(minutiae(points(1, 40)), minutiae(points(2, 40)));
        assertThat(Overlay.of(fingers)).isEqualTo(Overlay.of(fingers));
    }

    @Test
    void anOverlayPrintsItsCountsOnly() {
        var overlay = Overlay.of(new Fingers(minutiae(points(1, 40)), minutiae(points(1, 40))));
        assertThat(overlay).hasToString("40 of 40 and 40 minutiae agree");
    }

    private static Element root(Overlay overlay) throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return parser.parse(new InputSource(new StringReader(overlay.svg()))).getDocumentElement();
    }
}
