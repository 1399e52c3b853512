package org.kapija.simulator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.simulator.bench.PrintSet.Print;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;

/**
 * Grown fingers, each touched several times as in a queue, and what they cost.
 *
 * @param prints the captures
 * @param growing CPU time of each finger
 * @param touching CPU time of each impression
 * @param extracting CPU time of each extraction
 */
record SyntheticSet(PrintSet prints, Sample growing, Sample touching, Sample extracting) {
    /** One touch, from the skin to the template. */
    private record Capture(int finger, Timed<Impression> impression, Timed<Extraction> extraction) {
        Stream<Print> print() {
            return switch (extraction.value()) {
                case Extraction.Extracted extracted ->
                    Stream.of(new Print(Integer.toString(finger), extracted.template()));
                case Extraction.TooPoor _ -> Stream.empty();
            };
        }
    }

    /**
     * Grows and touches on all cores; equal arguments give equal prints.
     *
     * @param fingers how many
     * @param touches of each
     */
    static SyntheticSet of(int fingers, int touches, long seed) {
        long[] seeds = new SplittableRandom(seed).longs(fingers).toArray();
        List<Timed<Finger>> grown = IntStream.range(0, fingers)
                .parallel()
                .mapToObj(finger -> Timed.of(() -> Finger.of(seeds[finger])))
                .toList();
        List<Capture> captures = IntStream.range(0, fingers)
                .parallel()
                .mapToObj(finger -> captures(finger, grown.get(finger).value(), touches, seeds[finger]))
                .flatMap(List::stream)
                .toList();
        List<Print> prints = captures.stream().flatMap(Capture::print).toList();
        return new SyntheticSet(
                new PrintSet("synthetic", prints, captures.size() - prints.size()),
                Timed.costs(grown),
                Timed.costs(captures.stream().map(Capture::impression).toList()),
                Timed.costs(captures.stream().map(Capture::extraction).toList()));
    }

    private static List<Capture> captures(int number, Finger finger, int touches, long seed) {
        var random = new SplittableRandom(seed);
        var captures = new ArrayList<Capture>();
        for (int touch = 0; touch < touches; touch++) {
            Touch ordinary = Touch.ordinary(random);
            long chance = random.nextLong();
            Timed<Impression> impression = Timed.of(() -> Impression.of(finger, ordinary, chance));
            captures.add(new Capture(number, impression, Timed.of(() -> Extraction.of(image(impression.value())))));
        }
        return captures;
    }

    private static FingerprintImage image(Impression impression) {
        return new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, impression.grey());
    }
}
