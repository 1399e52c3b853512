package org.kapija.simulator.learn;

import java.util.List;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.simulator.learn.Lesson.Mates;
import org.kapija.simulator.learn.Lesson.Pair;

/**
 * In how many bits the codes of two minutiae differ.
 *
 * @param mates the same minutia in two prints
 * @param strangers minutiae of different fingers
 */
public record CodeSeparation(Spread mates, Spread strangers) {
    /** Prints of a finger that are held against those of the finger before. */
    private static final int STRANGE_PRINTS = 2;

    /**
     * Mean and deviation, bits.
     *
     * @param count of pairs of minutiae
     */
    public record Spread(long count, double mean, double deviation) {}

    /**
     * Counts over lessons.
     *
     * @param words of 64 bits that are looked at, from the first
     */
    public static CodeSeparation of(CodeMatrix matrix, List<Lesson> lessons, int words) {
        var mates = new Tally();
        var strangers = new Tally();
        List<long[]> before = List.of();
        for (Lesson lesson : lessons) {
            List<long[]> codes = lesson.prints().stream().map(matrix::encode).toList();
            for (Mates pairs : lesson.mates()) {
                for (Pair pair : pairs.pairs()) {
                    mates.add(difference(
                            codes.get(pairs.one()), pair.mine(), codes.get(pairs.other()), pair.its(), words));
                }
            }
            for (int print = 0; print < Math.min(STRANGE_PRINTS, Math.min(codes.size(), before.size())); print++) {
                strangers.addAll(codes.get(print), before.get(print), words);
            }
            before = codes;
        }
        return new CodeSeparation(mates.spread(), strangers.spread());
    }

    /** Returns in how many bits two minutiae differ. */
    static int difference(long[] ones, int mine, long[] others, int its, int words) {
        int bits = 0;
        for (int word = 0; word < words; word++) {
            bits += Long.bitCount(ones[mine * CodeMatrix.WORDS + word] ^ others[its * CodeMatrix.WORDS + word]);
        }
        return bits;
    }

    /**
     * How far mates and strangers lie apart, in their common deviation (d', D. M. Green, J. A. Swets 1966): what a
     * single pair of minutiae can tell.
     */
    public double sensitivity() {
        double variance = (square(mates.deviation()) + square(strangers.deviation())) / 2;
        return (strangers.mean() - mates.mean()) / Math.sqrt(variance);
    }

    private static double square(double value) {
        return value * value;
    }

    /** Sums of whole numbers: exact in any order. */
    private static final class Tally {
        private long count;
        private long sum;
        private long squares;

        void add(int bits) {
            count++;
            sum += bits;
            squares += (long) bits * bits;
        }

        void addAll(long[] ones, long[] others, int words) {
            for (int mine = 0; mine < ones.length / CodeMatrix.WORDS; mine++) {
                for (int its = 0; its < others.length / CodeMatrix.WORDS; its++) {
                    add(difference(ones, mine, others, its, words));
                }
            }
        }

        Spread spread() {
            double mean = sum / (double) Math.max(1, count);
            double variance = squares / (double) Math.max(1, count) - mean * mean;
            return new Spread(count, mean, Math.sqrt(Math.max(0, variance)));
        }
    }
}
