package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.RealSets.Shot;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;

/**
 * What the weight of the coincidence in {@link org.kapija.core.fingerprint.Verification} was chosen by: mates among
 * synthetic fingers that fall behind one stranger in ten thousand, for each weight that was thought of.
 *
 * @param fingers grown
 * @param touches of each
 * @param seed of the fingers
 */
record WeightBench(int fingers, int touches, long seed) {
    private static final int WEIGHT_MAX = 3;
    private static final double FALSE_MATCH_RATE = 1e-4;

    /** Measures: minutes of CPU time. */
    List<Result> results() {
        long[] seeds = new SplittableRandom(seed).longs(fingers).toArray();
        List<Shot> shots = IntStream.range(0, fingers)
                .parallel()
                .boxed()
                .flatMap(finger -> shots(Integer.toString(finger), seeds[finger]))
                .toList();
        TwofoldTrial trial = TwofoldTrial.of(shots);
        return IntStream.rangeClosed(0, WEIGHT_MAX)
                .mapToObj(weight -> lost(trial.weighing(weight), weight))
                .toList();
    }

    private Stream<Shot> shots(String name, long chance) {
        var random = new SplittableRandom(chance);
        Finger finger = Finger.of(random.nextLong());
        return Stream.generate(() -> Impression.of(finger, Touch.ordinary(random), random.nextLong()))
                .limit(touches)
                .map(print -> new Shot(
                        name, new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, print.grey())));
    }

    private static Result lost(Trial trial, int weight) {
        Proportion lost = trial.falseNonMatches(trial.thresholdAt(FALSE_MATCH_RATE));
        ObjectNode detail = lost.detail().put("strangers", trial.impostor().size());
        return Result.told("synthetic mates missed at FMR 1e-4, weight " + weight, lost.errors(), "of " + lost.trials())
                .with(detail);
    }
}
