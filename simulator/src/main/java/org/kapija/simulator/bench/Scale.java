package org.kapija.simulator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where values lie along an edge of a picture.
 *
 * @param low the value at {@code start}
 * @param high the value at {@code end}, above {@code low}
 * @param logarithmic whether equal ratios are equally far apart; both values are then above 0
 * @param start place, pixels
 * @param end place, pixels
 */
record Scale(double low, double high, boolean logarithmic, double start, double end) {
    private static final int STEPS = 6;
    private static final double[] ROUND = {1, 2, 5};

    /** Rounds outwards to what a reader expects at the ends: 0 and a round step, or a mark of 1, 2 or 5. */
    static Scale around(DoubleStream values, boolean logarithmic, double start, double end) {
        var range = values.filter(value -> !logarithmic || value > 0).summaryStatistics();
        if (range.getCount() == 0) {
            return new Scale(logarithmic ? 1 : 0, logarithmic ? 10 : 1, logarithmic, start, end);
        }
        if (!logarithmic) {
            double step = step(range.getMax());
            return new Scale(0, Math.max(1, Math.ceil(range.getMax() / step)) * step, false, start, end);
        }
        double low = mark(range.getMin(), false);
        double high = mark(range.getMax(), true);
        return new Scale(low, high > low ? high : 10 * low, true, start, end);
    }

    /** Returns the place of a value, pixels. */
    double at(double value) {
        double share = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
        return start + share * (end - start);
    }

    /** Returns whether a value has a place. */
    boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** Returns the values to mark, ascending. */
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        if (logarithmic) {
            for (double mark = low; mark <= high * 1.001; mark = mark(mark * 1.001, true)) {
                marks.add(mark);
            }
        } else {
            for (int at = 0; at * step(high) <= high * 1.001; at++) {
                marks.add(at * step(high));
            }
        }
        return marks;
    }

    private static double step(double high) {
        return high > 0 ? mark(high / STEPS, true) : 1;
    }

    /** The nearest of 1, 2, 5 times a power of ten, not below or not above a value. */
    private static double mark(double value, boolean up) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        DoubleStream marks = DoubleStream.of(ROUND).map(round -> round * power);
        return up
                ? marks.filter(mark -> mark >= value * 0.9999).findFirst().orElse(10 * power)
                : marks.filter(mark -> mark <= value * 1.0001).max().orElse(power);
    }
}
