package org.kapija.core.fingerprint;

import java.util.List;

/**
 * What comparing all probes with one part of a gallery gave.
 *
 * @param part which part
 * @param comparisons those that reached {@link Gallery#FLOOR}, in no order
 * @param covered number of references searched, each counted for each probe, whether compared or passed over by the
 *     index
 */
public record Sweep(Part part, List<Comparison> comparisons, long covered) {
    public Sweep {
        comparisons = List.copyOf(comparisons);
    }
}
