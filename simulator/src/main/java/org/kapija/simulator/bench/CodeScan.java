package org.kapija.simulator.bench;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * The scan of the index in its plainest form, to measure codes by: sum over the probe's minutiae of the squared
 * closeness of the closest minutia, as deviations from what strangers with as many minutiae score.
 *
 * @param words of 64 bits of each code that are looked at, from the first
 */
record CodeScan(int words) {
    /** So many differing bits of 64, and more, are no closeness. */
    private static final int DIFFERENCE_MAX = 26;

    /** Scores that a mean and a deviation are taken from; neighbouring counts are pooled until there are as many. */
    private static final int POOL_MIN = 400;

    /**
     * Returns for each finger of the gallery how far beyond strangers it lies, in deviations.
     *
     * @param stranger which of the gallery, by number, mean and deviation are taken from: a handful of prints of the
     *     probe's own finger among a few hundred would make the deviation theirs
     */
    double[] deviations(long[] probe, List<long[]> gallery, IntPredicate stranger) {
        double[] scores =
                gallery.stream().mapToDouble(finger -> score(probe, finger)).toArray();
        var pools = new Pools();
        for (int at = 0; at < scores.length; at++) {
            if (stranger.test(at)) {
                pools.add(minutiae(gallery.get(at)), scores[at]);
            }
        }
        Pools normal = pools.pooled();
        return IntStream.range(0, scores.length)
                .mapToDouble(at -> normal.deviations(minutiae(gallery.get(at)), scores[at]))
                .toArray();
    }

    private static int minutiae(long[] codes) {
        return codes.length / CodeMatrix.WORDS;
    }

    private long score(long[] probe, long[] finger) {
        long score = 0;
        for (int mine = 0; mine < probe.length; mine += CodeMatrix.WORDS) {
            int least = DIFFERENCE_MAX * words;
            for (int its = 0; its < finger.length; its += CodeMatrix.WORDS) {
                int bits = 0;
                for (int word = 0; word < words; word++) {
                    bits += Long.bitCount(probe[mine + word] ^ finger[its + word]);
                }
                least = Math.min(least, bits);
            }
            int closeness = DIFFERENCE_MAX * words - least;
            score += (long) closeness * closeness;
        }
        return score;
    }

    /** Sums of scores by number of minutiae. */
    private static final class Pools {
        private static final int SIZE = Minutiae.COUNT_MAX + 1;
        private final double[] counts = new double[SIZE];
        private final double[] sums = new double[SIZE];
        private final double[] squares = new double[SIZE];

        void add(int minutiae, double score) {
            counts[minutiae]++;
            sums[minutiae] += score;
            squares[minutiae] += score * score;
        }

        private void add(int at, Pools other, int from) {
            counts[at] += other.counts[from];
            sums[at] += other.sums[from];
            squares[at] += other.squares[from];
        }

        Pools pooled() {
            var pooled = new Pools();
            for (int at = 0; at < SIZE; at++) {
                pooled.add(at, this, at);
                for (int aside = 1; aside < SIZE && pooled.counts[at] < POOL_MIN; aside++) {
                    if (at - aside >= 0) {
                        pooled.add(at, this, at - aside);
                    }
                    if (at + aside < SIZE) {
                        pooled.add(at, this, at + aside);
                    }
                }
            }
            return pooled;
        }

        double deviations(int minutiae, double score) {
            double mean = sums[minutiae] / counts[minutiae];
            double variance = squares[minutiae] / counts[minutiae] - mean * mean;
            return (score - mean) / Math.sqrt(Math.max(1, variance));
        }
    }
}
