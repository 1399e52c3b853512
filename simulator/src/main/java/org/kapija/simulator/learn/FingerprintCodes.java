package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * The matrix that codes minutiae, and the weights that rank what codes found, learned from synthetic fingers alone: no
 * number of a real finger goes into them. Drawn fingers give variety, grown ones the errors of the extractor.
 *
 * @param seed of the fingers
 * @param drawn fingers whose minutiae are drawn
 * @param grown fingers whose ridges are grown and imaged
 * @param progress is told what happens, a line at a time
 */
public record FingerprintCodes(long seed, int drawn, int grown, Consumer<String> progress) {
    /** Of the numbers that ship; raise it with every change to what is learned. */
    public static final int VERSION = 2;

    private static final int TOUCHES = 6;

    /** Fingers in memory at once. */
    private static final int BATCH = 100;

    /**
     * What was learned.
     *
     * @param matrix of the codes
     * @param weights the file that holds the weights of the re-ranking
     */
    public record Learned(CodeMatrix matrix, String weights) {}

    /** Learns: some minutes. Equal arguments give equal numbers to the last bit, whatever the machine's cores. */
    public Learned learn() {
        var random = new SplittableRandom(seed);
        var fingers = new ArrayList<List<Minutiae>>();
        var fromDrawn = new Experience();
        take(fromDrawn, "drawn", random.longs(drawn).toArray(), finger -> DrawnLessons.of(finger, TOUCHES), fingers);
        // drawn prints are too clean: weights learned from them put too much on what is missing
        fingers.clear();
        var fromGrown = new Experience();
        take(fromGrown, "grown", random.longs(grown).toArray(), finger -> GrownLessons.of(finger, TOUCHES), fingers);
        CodeMatrix matrix = new CodeLearning(fromDrawn, fromGrown).matrix(VERSION);
        progress.accept("weights of the re-ranking");
        return new Learned(matrix, RerankLearning.text(new RerankLearning(matrix, fingers).weights(), VERSION));
    }

    /** Returns a matrix of other experience, for comparison; it has no version that ships. */
    public static CodeMatrix learnedFrom(List<Lesson> lessons) {
        var experience = new Experience();
        lessons.forEach(experience::add);
        return new CodeLearning(experience, experience).matrix(0);
    }

    /** Lessons are made on all cores and taken in order. */
    private void take(
            Experience experience,
            String kind,
            long[] seeds,
            LongFunction<Lesson> lesson,
            List<List<Minutiae>> fingers) {
        for (int from = 0; from < seeds.length; from += BATCH) {
            int to = Math.min(seeds.length, from + BATCH);
            List<Lesson> lessons = IntStream.range(from, to)
                    .parallel()
                    .mapToObj(finger -> lesson.apply(seeds[finger]))
                    .toList();
            lessons.forEach(experience::add);
            lessons.forEach(one -> fingers.add(one.prints()));
            progress.accept(to + " " + kind + " fingers: " + experience.pairs() + " pairs of minutiae");
        }
    }
}
