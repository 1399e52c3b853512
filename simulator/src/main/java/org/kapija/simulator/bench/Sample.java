package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations measured one after the other, in milliseconds. One thread. */
final class Sample {
    private final List<Double> millis = new ArrayList<>();

    void add(long nanos) {
        millis.add(nanos / 1e6);
    }

    int size() {
        return millis.size();
    }

    /**
     * The smallest value that so large a share of the values do not exceed (nearest rank).
     *
     * @param share 0 to 1
     */
    double quantile(double share) {
        if (millis.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        var sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    /** How many, median, p95, p99 and the largest. */
    ObjectNode detail() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("samples", size())
                .put("p50", quantile(0.5))
                .put("p95", quantile(0.95))
                .put("p99", quantile(0.99))
                .put("max", quantile(1));
    }
}
