package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Comparison scores of one kind of pairs, as a distribution. */
final class Scores {
    private final double[] ascending;

    private Scores(double[] ascending) {
        this.ascending = ascending;
    }

    static Scores of(DoubleStream scores) {
        return new Scores(scores.sorted().toArray());
    }

    /** Throws several into one heap: a larger set weighs more. */
    static Scores pooled(List<Scores> parts) {
        return of(parts.stream().flatMapToDouble(part -> Arrays.stream(part.ascending)));
    }

    int size() {
        return ascending.length;
    }

    boolean isEmpty() {
        return ascending.length == 0;
    }

    /** How many lie below a threshold. */
    int below(double threshold) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What share lies below a threshold, 0 to 1. */
    double shareBelow(double threshold) {
        return below(threshold) / (double) size();
    }

    /** The lowest threshold that no more than so many scores reach. */
    double thresholdReachedBy(int most) {
        return most >= size() ? 0 : Math.nextUp(ascending[size() - 1 - most]);
    }

    double mean() {
        return Arrays.stream(ascending).average().orElseThrow();
    }

    /**
     * The smallest score that so large a share of the scores do not exceed (nearest rank).
     *
     * @param share 0 to 1
     */
    double quantile(double share) {
        return ascending[Math.max(0, (int) Math.ceil(share * size()) - 1)];
    }

    /**
     * The Kolmogorov-Smirnov distance to a mixture: the largest gap between the share below any score here and the mean
     * of the shares below it there. Each part of the mixture weighs the same, so that no large set drowns a small one.
     *
     * @return 0 (alike) to 1 (nothing in common)
     */
    double distance(List<Scores> mixture) {
        DoubleStream places = DoubleStream.concat(
                Arrays.stream(ascending), mixture.stream().flatMapToDouble(part -> Arrays.stream(part.ascending)));
        // both shares jump at a score: just above it and just below it are the only places to look
        return places.distinct()
                .flatMap(score -> DoubleStream.of(score, Math.nextUp(score)))
                .map(place -> Math.abs(shareBelow(place)
                        - mixture.stream()
                                .mapToDouble(part -> part.shareBelow(place))
                                .average()
                                .orElseThrow()))
                .max()
                .orElseThrow();
    }

    /** How many, mean, quantiles from both ends, and the extremes. */
    ObjectNode detail() {
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("pairs", size());
        if (isEmpty()) {
            return detail;
        }
        return detail.put("mean", mean())
                .put("min", quantile(0))
                .put("p5", quantile(0.05))
                .put("p25", quantile(0.25))
                .put("p50", quantile(0.5))
                .put("p75", quantile(0.75))
                .put("p95", quantile(0.95))
                .put("p99", quantile(0.99))
                .put("p99.9", quantile(0.999))
                .put("max", quantile(1));
    }
}
