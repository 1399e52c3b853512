package org.kapija.core.fingerprint;

/**
 * How alike a probe and a reference are (ISO/IEC 2382-37: comparison score).
 *
 * @param value 0 or more; each further 10 means a tenfold lower false match rate, 40 is about 1 in 10 000
 */
public record ComparisonScore(double value) implements Comparable<ComparisonScore> {
    /** Nothing alike. */
    public static final ComparisonScore ZERO = new ComparisonScore(0);

    public ComparisonScore {
        if (!(value >= 0)) { // also refuses NaN
            throw new IllegalArgumentException("value: " + value);
        }
    }

    /** Returns whether this score reaches the threshold. */
    public boolean reaches(ComparisonScore threshold) {
        return value >= threshold.value;
    }

    @Override
    public int compareTo(ComparisonScore other) {
        return Double.compare(value, other.value);
    }
}
