package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.slap.Segmentation;
import org.kapija.core.fingerprint.slap.SlapImage;
import org.kapija.core.fingerprint.slap.SlapKind;
import org.kapija.core.fingerprint.slap.SlapReading;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.HandImpression;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;
import org.kapija.simulator.finger.Touch.Condition;

/**
 * Synthetic hands laid on a scanner, turned by up to a third of a right angle: are their fingers found, named rightly
 * and still the same fingers? There are no public slaps to try real ones.
 *
 * @param hands how many different ones, left and right in turn
 * @param touches of each hand
 */
public record SlapBench(int hands, int touches, long seed, Consumer<String> progress) {
    private static final double TURN_MAX = Math.toRadians(30);
    private static final double SUCCESS_PERCENT_MIN = 95;

    /**
     * What became of one slap.
     *
     * @param separated whether four fingers were found
     * @param otherRefused whether it was refused when it was said to be the other hand
     * @param same how many of the fingers match their own earlier single print
     */
    private record Touched(boolean separated, boolean otherRefused, int same, long nanos) {}

    /** Measures. */
    public List<Result> results() {
        progress.accept("laying " + hands + " hands on the glass, " + touches + " times each");
        List<Touched> all = IntStream.range(0, hands)
                .parallel()
                .boxed()
                .flatMap(hand -> touched(hand).stream())
                .toList();
        var time = new Sample();
        all.forEach(touched -> time.add(touched.nanos()));
        int fingers = 4 * all.size();
        int same = all.stream().mapToInt(Touched::same).sum();
        return List.of(
                share(
                        "slaps separated into their four fingers",
                        all.stream().filter(Touched::separated).count(),
                        all),
                share(
                        "slaps refused when said to be the other hand",
                        all.stream().filter(Touched::otherRefused).count(),
                        all),
                Result.told("fingers of slaps that match their own single print", 100.0 * same / fingers, "%")
                        .with(new Proportion(same, fingers).detail()),
                Result.told("CPU time to separate a slap", time.quantile(0.5), "ms")
                        .with(time.detail()));
    }

    private static Result share(String name, long good, List<Touched> all) {
        ObjectNode detail = new Proportion((int) good, all.size()).detail();
        return new Result(name, 100.0 * good / all.size(), "%", SUCCESS_PERCENT_MIN, Better.HIGHER, detail);
    }

    private List<Touched> touched(int number) {
        var random = new SplittableRandom(seed * 1_000 + number);
        boolean right = number % 2 == 0;
        List<Finger> fingers = random.longs(4).mapToObj(Finger::of).toList();
        List<Template> enrolled = fingers.stream()
                .map(finger -> single(finger, random.nextLong()))
                .toList();
        List<Touched> slaps = new ArrayList<>();
        for (int touch = 0; touch < touches; touch++) {
            double turn = random.nextDouble(-TURN_MAX, TURN_MAX);
            var side = right ? HandImpression.Side.RIGHT : HandImpression.Side.LEFT;
            var slap = image(HandImpression.of(fingers, side, turn, random.nextLong()));
            slaps.add(judged(slap, right ? SlapKind.RIGHT_FOUR : SlapKind.LEFT_FOUR, enrolled));
        }
        return slaps;
    }

    private static Touched judged(SlapImage slap, SlapKind kind, List<Template> enrolled) {
        var other = kind == SlapKind.RIGHT_FOUR ? SlapKind.LEFT_FOUR : SlapKind.RIGHT_FOUR;
        boolean refused = Segmentation.of(slap, other, Set.of()) instanceof SlapReading.Refused(var reason, var _)
                && reason == SlapReading.Reason.OTHER_HAND;
        Timed<SlapReading> reading = Timed.of(() -> Segmentation.of(slap, kind, Set.of()));
        return switch (reading.value()) {
            case SlapReading.Separated(var fingers, var _) ->
                new Touched(
                        true,
                        refused,
                        (int) IntStream.range(0, fingers.size())
                                .filter(at -> same(fingers.get(at).image(), enrolled.get(at)))
                                .count(),
                        reading.nanos());
            case SlapReading.Refused _ -> new Touched(false, refused, 0, reading.nanos());
        };
    }

    private static boolean same(FingerprintImage cut, Template enrolled) {
        return switch (Extraction.of(cut)) {
            case Extraction.Extracted extracted ->
                Probe.of(FingerPosition.UNKNOWN, extracted.template())
                                .compare(enrolled)
                                .value()
                        >= Trial.THRESHOLD;
            case Extraction.TooPoor _ -> false;
        };
    }

    private static Template single(Finger finger, long seed) {
        var well = Impression.of(finger, Touch.in(Condition.WELL, new SplittableRandom(seed)), seed);
        return Template.extracted(
                new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, well.grey()));
    }

    private static SlapImage image(HandImpression hand) {
        return new SlapImage(HandImpression.WIDTH, HandImpression.HEIGHT, Impression.DPI, hand.grey());
    }
}
