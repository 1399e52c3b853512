package org.kapija.core.fingerprint.index;

import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * What strangers score against this probe, by how many minutiae they have: a finger with many has more chances to come
 * close, and unless that is taken out, such fingers crowd every list. Measured on the scan itself, in which all but a
 * few are strangers.
 */
final class Normal {
    /** So few fingers tell a deviation to within 4 %; neighbouring counts are pooled until there are as many. */
    private static final int POOL_MIN = 400;

    private final long[] fingers = new long[Minutiae.COUNT_MAX + 1];
    private final long[] sums = new long[Minutiae.COUNT_MAX + 1];
    private final long[] squares = new long[Minutiae.COUNT_MAX + 1];

    /** Takes a score of a finger with so many minutiae. */
    void add(int minutiae, int score) {
        fingers[minutiae]++;
        sums[minutiae] += score;
        squares[minutiae] += (long) score * score;
    }

    /**
     * Returns, by number of minutiae, the two numbers that turn a score into deviations from the mean: {@code score *
     * factor[n] + shift[n]}; factors first, shifts from {@value Minutiae#COUNT_MAX} + 1 on.
     */
    float[] scale() {
        int counts = fingers.length;
        float[] scale = new float[2 * counts];
        for (int count = 0; count < counts; count++) {
            int from = count;
            int to = count;
            long pooled = fingers[count];
            double sum = sums[count];
            double square = squares[count];
            while (pooled < POOL_MIN && (from > 0 || to < counts - 1)) {
                if (from > 0) {
                    from--;
                    pooled += fingers[from];
                    sum += sums[from];
                    square += squares[from];
                }
                if (to < counts - 1) {
                    to++;
                    pooled += fingers[to];
                    sum += sums[to];
                    square += squares[to];
                }
            }
            double mean = sum / Math.max(1, pooled);
            // a sum of whole numbers is exact, yet their difference may be a rounding below zero
            double deviation = Math.sqrt(Math.max(1, square / Math.max(1, pooled) - mean * mean));
            scale[count] = (float) (1 / deviation);
            scale[counts + count] = (float) (-mean / deviation);
        }
        return scale;
    }
}
