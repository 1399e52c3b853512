package org.kapija.simulator.learn;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.code.CodeMatrix;

/**
 * The matrix that codes minutiae, learned from synthetic fingers alone: no real finger, not even a statistic of one,
 * goes into it.
 *
 * @param seed of the fingers
 * @param fingers whose minutiae are drawn
 * @param progress is told what happens, a line at a time
 */
public record FingerprintCodes(long seed, int fingers, Consumer<String> progress) {
    /** Of the numbers that ship; raise it with every change to what is learned. */
    public static final int VERSION = 1;

    private static final int TOUCHES = 6;

    /** Fingers in memory at once. */
    private static final int BATCH = 100;

    /** Learns: some minutes. Equal arguments give equal numbers to the last bit, whatever the machine's cores. */
    public CodeMatrix learn() {
        long[] seeds = new SplittableRandom(seed).longs(fingers).toArray();
        var learning = new CodeLearning();
        for (int from = 0; from < fingers; from += BATCH) {
            lessons(seeds, from, Math.min(fingers, from + BATCH)).forEach(learning::add);
            progress.accept(Math.min(fingers, from + BATCH) + " fingers: " + learning.pairs() + " pairs of minutiae");
        }
        return learning.matrix(VERSION);
    }

    /** Made on all cores, taken in order. */
    private static List<Lesson> lessons(long[] seeds, int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(finger -> DrawnLessons.of(seeds[finger], TOUCHES))
                .toList();
    }
}
